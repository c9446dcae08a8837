import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findDoubts} from './doubts.js'
import {noEvidence, type Evidence} from './evidence.js'
import {IslandReadings} from './island-readings.js'
import {islandsOf} from './islands.js'
import type {Reading} from './reading-modes.js'

function readWith(readings: IslandReadings, text: string, evidence: Evidence): readonly Reading[] {
  const doubts = findDoubts(text)
  return readings.of(text, islandsOf(doubts), doubts, evidence)
}

const readAnew = (text: string, evidence: Evidence): readonly Reading[] =>
  readWith(new IslandReadings(), text, evidence)

const piece = fc.constantFrom(
  ...['donâ€™t ', 'Ã ', 'Ã©', 'Â ', 'Ã¢â‚¬â„¢', '\u0093', '\u0080', 'â€�', 'f├╝r ', '├', 'Î±', '«', 'É'],
  ...['and the rest of a sentence without any damage in it, ', 'voil', 'us.', '50', ' ', '\n\n', 'the ', 'A']
)
const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))
/** Two texts that differ only in the middle, so that the text around an island may change, but not the island. */
const rounds = fc.tuple(text, text, text, text).map(([before, one, other, after]) => ({
  first: before + one + after,
  second: before + other + after
}))

test('remembered readings give the same result as reading each text anew', () => {
  fc.assert(
    fc.property(rounds, ({first, second}) => {
      const readings = new IslandReadings()
      const evidence = noEvidence()
      const confirmed = {...evidence, entering: evidence.entering.map((cost) => cost / 3), lostSpace: 1}
      for (const known of [evidence, confirmed])
        for (const text of [first, second, first])
          expect(readWith(readings, text, known)).toEqual(readAnew(text, known))
    }),
    {numRuns: 300}
  )
})

test('moves the readings along with an island', () => {
  const readings = new IslandReadings()
  const island = `${'x'.repeat(80)} donâ€™t ${'x'.repeat(80)}`
  const [first] = readWith(readings, island, noEvidence())
  const [moved] = readWith(readings, `more ${island}`, noEvidence())
  expect(first).toMatchObject({start: 84, end: 87, replacement: '’'})
  expect(moved).toEqual({...first, start: 89, end: 92})
})

test('reads an island anew if the words around it differ, even if the adjacent characters are the same', () => {
  const readings = new IslandReadings()
  const evidence = noEvidence()
  const [french, other] = ['jusqu’Ã demain', 'pasqu’Ã demain'].map((words) => `${'x'.repeat(80)} ${words}`)
  const found = [french, other].map((text = '') => readWith(readings, text, evidence))
  expect(found).toEqual([french, other].map((text = '') => readAnew(text, evidence)))
  expect(found[0]).not.toEqual(found[1])
})
