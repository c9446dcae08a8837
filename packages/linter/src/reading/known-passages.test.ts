import {expect, test} from 'vitest'
import {KnownPassages, type KnownPassage} from './known-passages.js'

/** Weighs a passage, and counts how often. */
function counting(): {weigh: () => KnownPassage; times: () => number} {
  let times = 0
  return {weigh: () => ({scores: Float64Array.of(times++), items: []}), times: () => times}
}

test('weighs passages with the same rows only once', () => {
  const known = new KnownPassages()
  const {weigh, times} = counting()
  const rows = Int32Array.of(3, 1, 2)
  const passage = known.of(rows, false, weigh)
  // The next passage is written over this one.
  rows.fill(0)
  expect(known.of(Int32Array.of(3, 1, 2), false, weigh)).toBe(passage)
  expect(times()).toBe(1)
})

test('distinguishes other rows, another order, fewer rows and headings', () => {
  const known = new KnownPassages()
  const {weigh, times} = counting()
  for (const rows of [[], [1], [2], [1, 2], [2, 1], [1, 2, 3]]) {
    known.of(Int32Array.from(rows), false, weigh)
    known.of(Int32Array.from(rows), true, weigh)
  }
  expect(times()).toBe(12)
})

test('remembers passages until it is full, and then starts over', () => {
  const known = new KnownPassages()
  const {weigh, times} = counting()
  const passage = (number: number): Int32Array => new Int32Array(100).fill(number)
  for (let number = 0; number < 2000; number++) {
    const first = known.of(passage(number), false, weigh)
    expect(known.of(passage(number), false, weigh)).toBe(first)
  }
  expect(times()).toBe(2000)
  known.of(passage(0), false, weigh)
  expect(times()).toBe(2001)
})

test('does not remember passages that are too long to recur', () => {
  const known = new KnownPassages()
  const {weigh, times} = counting()
  for (let time = 0; time < 2; time++) known.of(new Int32Array(1000), false, weigh)
  expect(times()).toBe(2)
})
