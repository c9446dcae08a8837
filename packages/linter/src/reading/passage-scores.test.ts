import {expect, test} from 'vitest'
import {PassageScores} from './passage-scores.js'

/** Gives the first passage 1 in each column, the second 2, and so on. */
function scoresOf(passages: number): PassageScores {
  const scores = new PassageScores(passages, 3)
  for (let passage = 0; passage < passages; passage++) {
    const start = scores.roomFor(passage)
    scores.values.fill(passage + 1, start, start + 3)
  }
  return scores
}

test('stores the numbers of more passages than it has room for at first', () => {
  const scores = scoresOf(1000)
  expect(Array.from({length: 1000}, (_, passage) => scores.at(passage, 2))).toEqual(
    Array.from({length: 1000}, (_, passage) => passage + 1)
  )
})

test('passages that share a row have the same numbers, even after `map`', () => {
  const scores = new PassageScores(3, 2)
  scores.values.set([5, 7], scores.roomFor(0))
  scores.values.set([1, 2], scores.roomFor(1))
  scores.share(0, 2)
  expect([0, 1, 2].map((passage) => [...scores.of(passage)])).toEqual([
    [5, 7],
    [1, 2],
    [5, 7]
  ])
  const doubled = scores.map((value) => 2 * value)
  expect([0, 1, 2].map((passage) => doubled.at(passage, 1))).toEqual([14, 4, 14])
  expect([...doubled.strongest()]).toEqual([14, 4])
})

test('returns 0 for a passage that does not exist', () => {
  const scores = scoresOf(1)
  expect(scores.at(undefined, 0)).toBe(0)
  expect(scores.at(1, 0)).toBe(0)
  expect(scores.at(-1, 0)).toBe(0)
})
