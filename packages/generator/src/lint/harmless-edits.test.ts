import {applyEdits, type Edit} from 'remark-preset-lint-policy/internal'
import {expect, test} from 'vitest'
import {fixText} from './fix.js'
import {harmlessEdits} from './harmless-edits.js'

/** The text after those of its edits that are harmless. Each removes a `~`. */
async function withoutTildes(text: string, ofTargets = false): Promise<string> {
  const edits = [...text.matchAll(/~/g)].map(({index}): Edit => ({start: index, end: index + 1, text: ''}))
  return applyEdits(text, await harmlessEdits(text, edits, ofTargets))
}

test.each([
  ['text', 'Our ~terms and ~prices', 'Our terms and prices'],
  ['an address', 'Our ~terms: [here](/te~rms)', 'Our terms: [here](/te~rms)'],
  ['a tag', 'Our ~<b id="~a">terms</b>', 'Our <b id="~a">terms</b>'],
  ['what would be a tag', 'Our ~terms <~b>', 'Our terms <~b>'],
  ['a label', '[Our ~terms][te~rms]\n\n[te~rms]: /a', '[Our terms][te~rms]\n\n[te~rms]: /a'],
  ['what would be a label', 'Our ~terms\n\n[a]:~ b', 'Our terms\n\n[a]:~ b'],
  ['what would be a definition without two of them', '[a]: b ~~', '[a]: b ~'],
  ['code', 'Our ~terms `~`', 'Our terms `~`']
])('%s', async (_, text, expected) => {
  expect(await withoutTildes(text)).toBe(expected)
})

test.each([
  ['an address', '[Our terms](/te~rms)', '[Our terms](/terms)'],
  ['an attribute', 'Our <a href="~/a">terms</a>', 'Our <a href="/a">terms</a>'],
  ['a tag', 'Our <b~>terms</b>', 'Our <b~>terms</b>'],
  ['what would be no label', '[Our]~[terms](/a)\n\n[our]: /b', '[Our]~[terms](/a)\n\n[our]: /b']
])('of targets: %s', async (_, text, expected) => {
  expect(await withoutTildes(text, true)).toBe(expected)
})

test('of very many harmful edits, none is made', async () => {
  const text = '`~` '.repeat(1000)
  expect(await withoutTildes(text)).toBe(text)
})

test('a fix that would change a name is only offered', async () => {
  const text = '`Ã© #\n# Cookies`Ã© > `Ã© `Ã©\n'
  const fixed = await fixText({text, path: 'privacy.md'}, {only: ['policy-no-mojibake']})
  const left = fixed.findings.filter(({choices}) => choices.includes('é'))
  expect(left.length).toBeGreaterThan(0)
  expect(fixed.findings.filter(({fix}) => fix)).toEqual([])
})
