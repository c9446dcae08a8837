import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyEdits, type Edit} from '../text/edits.js'
import {doubtsAfter, findDoubts, firstDoubtFrom} from './doubts.js'

const piece = fc.constantFrom(
  ...[
    'â€™',
    'Ã ',
    'Ã©',
    'Â',
    '©',
    'Ã¢â‚¬â„¢',
    'â',
    '€',
    '\u0093',
    '\u0080',
    '\u009d',
    'í\u00a0½í³§',
    '├',
    '╝'
  ],
  ...['and words without any damage, which are enough to be far from the next', '50', ' ', '😀', 'a', 'É']
)
const text = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''))

/** Edits of a text in order: in each step, some of it stays, and some is replaced. */
const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(8), piece), {maxLength: 6})

function editsOver(length: number, steps: readonly (readonly [number, number, string])[]): Edit[] {
  const made: Edit[] = []
  let at = 0
  for (const [stays, goes, text] of steps) {
    const start = at + stays
    if (start + goes > length) break
    made.push({start, end: start + goes, text})
    at = start + goes
  }
  return made
}

test('doubtsAfter finds the same doubts as a new search of the edited text', () => {
  fc.assert(
    fc.property(text, edits, (text, steps) => {
      const made = editsOver(text.length, steps)
      const after = applyEdits(text, made)
      expect(doubtsAfter(findDoubts(text), made, after)).toEqual(findDoubts(after))
    }),
    {numRuns: 1000}
  )
})

test('firstDoubtFrom includes a doubt at the given place', () => {
  const doubts = findDoubts('aâ€™bâ€™')
  // Without its first character, the rest of `â€™` may be a remnant.
  expect(doubts.places).toEqual([1, 2, 5, 6])
  expect([0, 1, 2, 3, 5, 7].map((place) => firstDoubtFrom(doubts, place))).toEqual([0, 0, 1, 2, 2, 4])
})
