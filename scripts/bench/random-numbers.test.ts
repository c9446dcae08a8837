import {expect, test} from 'vitest'
import {randomNumbers} from './random-numbers.js'

function firstOf(seed: number, count: number): number[] {
  const random = randomNumbers(seed)
  return Array.from({length: count}, random)
}

test('a seed gives the same numbers each time, another seed others', () => {
  expect(firstOf(14, 20)).toEqual(firstOf(14, 20))
  expect(firstOf(14, 20)).not.toEqual(firstOf(15, 20))
})

test('the numbers are those of mulberry32, whatever the seed: what was made with them stays the same', () => {
  const steps = (seed: number): number[] => firstOf(seed, 3).map((number) => number * 2 ** 32)
  expect(steps(0)).toEqual([1144304738, 1416247, 958946056])
  expect(steps(1)).toEqual([2693262067, 11749833, 2265367787])
  expect(steps(2 ** 32 - 1)).toEqual([3850105811, 813802916, 3073704848])
})

test('the numbers are spread from 0 up to 1', () => {
  const numbers = firstOf(3, 10_000)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  for (let tenth = 0; tenth < 10; tenth++)
    expect(numbers.filter((number) => Math.floor(number * 10) === tenth).length).toBeGreaterThan(800)
})
