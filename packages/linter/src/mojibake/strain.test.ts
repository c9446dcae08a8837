import {expect, test} from 'vitest'
import {classOf} from './character-classes.js'
import {strain} from './strain.js'

/** One character of each kind, and letters of several scripts and cases. */
const characters = Array.from('aAéÉÂиИαאاकไ한あ字7 ([;.”„’“–…•™€¬×─😀\u0301\u200d\u00a0。\u0007')

test('the cost of each character after another', () => {
  const rows = characters.map((before) => {
    const costs = characters.map((after) => costOf(before, after).toString().padStart(4))
    return `${JSON.stringify(before).padEnd(8)}${costs.join('')}`
  })
  expect(
    `${' '.repeat(11)}${characters.map((after) => visible(after).padEnd(4)).join('')}\n${rows.join('\n')}`
  ).toMatchSnapshot()
})

test.each([
  ['Éa', 'aÉ'],
  ['aé', 'aи'],
  ['字a', 'иa'],
  ['7 ', '7a'],
  ['××', 'a×'],
  ['──', 'a─'],
  ['😀\u200d', 'a\u200d'],
  ['ا\u200d', 'a\u200d']
])('%s is more likely than %s', (likely, unlikely) => {
  expect(costOf(...pair(likely))).toBeLessThan(costOf(...pair(unlikely)))
})

function costOf(before: string, after: string): number {
  return strain(classOf(before.codePointAt(0) ?? 0), classOf(after.codePointAt(0) ?? 0))
}

function pair(text: string): [string, string] {
  const [before = '', after = ''] = text
  return [before, after]
}

function visible(character: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : '·'
}
