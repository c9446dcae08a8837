import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bisect} from './bisect.js'

test('finds the same as a search from the beginning', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 20})), fc.integer({min: -1, max: 21}), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      const found = sorted.findIndex((number) => number >= least)
      expect(bisect(sorted.length, (index) => (sorted[index] ?? 0) >= least)).toBe(
        found === -1 ? sorted.length : found
      )
    })
  )
})

test('asks about few of very many', () => {
  const asked: number[] = []
  bisect(1_000_000, (index) => {
    asked.push(index)
    return index >= 700_000
  })
  expect(asked.length).toBeLessThanOrEqual(20)
})

test('begins at the index that it is given', () => {
  expect(bisect(9, () => true, 3)).toBe(3)
})
