import {expect, test} from 'vitest'
import {findCharacterReferences} from './character-references.js'

const charactersIn = (text: string): [string, number][] =>
  findCharacterReferences(text).map(({character, escaped}) => [character, escaped])

test('reads references by name, decimal and hexadecimal number', () => {
  expect(charactersIn('&eacute; &#233; &#xE9; &rsquo; &frac12; &nbsp;')).toEqual([
    ['é', 0],
    ['é', 0],
    ['é', 0],
    ['’', 0],
    ['½', 0],
    ['\u00a0', 0]
  ])
})

test('counts how often the ampersand of a reference was escaped', () => {
  expect(charactersIn('&amp;eacute; &amp;amp;#8217;')).toEqual([
    ['é', 1],
    ['’', 2]
  ])
})

test('ignores markup, unknown names and references that Markdown escapes', () => {
  expect(charactersIn('&amp; &lt; &#38; &foo; &eacute \\&eacute; &#xD800; &#x110000; AT&T;')).toEqual([])
})

test('maps each name to its character', () => {
  const names = ['iexcl', 'yuml', 'OElig', 'euro', 'trade', 'zwnj', 'diams', 'lArr', 'thetasym']
  expect(charactersIn(names.map((name) => `&${name};`).join('')).map(([character]) => character)).toEqual(
    Array.from('¡ÿŒ€™\u200c♦⇐ϑ')
  )
})
