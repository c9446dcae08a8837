import {describe, expect, it} from 'vitest'
import {escapeMarkdown} from './markdown-escape.js'
import {withoutNeedlessEscapes} from './needless-escapes.js'

const line = (value: string): string => withoutNeedlessEscapes(`From ${escapeMarkdown(value)} to`)
const start = (value: string): string => withoutNeedlessEscapes(`One.\n\n${escapeMarkdown(value)}`)

describe('escapes that nothing needs where they are', () => {
  it.each([
    'R&D',
    'M&Ms &c.',
    'Yes!',
    'C#',
    'a_b_c',
    '1. x',
    '- x',
    '# x',
    '> x',
    '(x)',
    '[x',
    'x]',
    '~',
    'a | b',
    '2 * 3 * 4',
    'A*B',
    'C:\\Users',
    'a < b',
    '_x',
    '@name',
    'import x',
    'www. https: mailto:',
    '100 $'
  ])('are taken from %j within a line', (value) => {
    expect(line(value)).toBe(`From ${value} to`)
  })

  it.each([
    ['*a*', '\\*a\\*'],
    ['*~*1', '\\*~\\*1'],
    ['><*', '>\\<*'],
    ['<a>', '\\<a>'],
    ['*a b* * c', '\\*a b\\* * c'],
    ['_a_', '\\_a\\_'],
    ['`a` ``', '\\`a\\` ``'],
    ['[a](b)', '\\[a\\](b)'],
    ['&amp; &#42;', '\\&amp; \\&#42;'],
    ['<b> <5', '\\<b> \\<5'],
    ['a\\*b', 'a\\\\*b'],
    [':smile: $x$', '\\:smile: \\$x\\$'],
    ['https://x.example/*', 'https\\://x.example/*']
  ])('stay in %j, which would mean something without', (value, written) => {
    expect(line(value)).toBe(`From ${written} to`)
  })

  it.each([
    ['1. x', '1\\. x'],
    ['- x', '\\- x'],
    ['---', '\\---'],
    ['--', '--'],
    ['# x', '\\# x'],
    ['#x', '#x'],
    ['> x', '\\> x'],
    ['===', '==='],
    ['* x', '\\* x'],
    ['***', '\\***'],
    ['```', '\\```'],
    ['import x', '&#105;mport x']
  ])('stay in %j where a line begins with it, if anything would', (value, written) => {
    expect(start(value)).toBe(`One.\n\n${written}`)
  })

  it('stay in a cell, at the end of a heading, before a link, and beside marks of the text around', () => {
    for (const text of [
      '| \\| |\n| --- |\n| a \\| b |',
      '## C \\#',
      '\\![x](y)',
      '**a\\*b**',
      '[a\\]b](c)',
      'a \\| b\n--- | ---',
      'One\n\\==='
    ])
      expect(withoutNeedlessEscapes(text)).toBe(text)
  })

  it('are taken from cells and headings, too', () => {
    expect(withoutNeedlessEscapes('| \\- x | &#105;mport |\n| --- | --- |')).toBe(
      '| - x | import |\n| --- | --- |'
    )
    expect(withoutNeedlessEscapes('## \\(1\\) R\\&D C\\#')).toBe('## (1) R&D C#')
  })

  it('are left where others wrote them', () => {
    expect(withoutNeedlessEscapes('a\\! b\\! c\\!', [{start: 4, end: 7}])).toBe('a\\! b! c\\!')
  })
})
