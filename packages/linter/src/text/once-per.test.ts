import {expect, test, vi} from 'vitest'
import {oncePer} from './once-per.js'

test('computes once for each object', () => {
  const compute = vi.fn((words: readonly string[]) => words.join(' '))
  const lengthOf = oncePer(compute)
  const [one, other] = [['a'], ['b', 'c']]
  expect([lengthOf(one), lengthOf(other), lengthOf(one), lengthOf(other)]).toEqual(['a', 'b c', 'a', 'b c'])
  expect(compute).toHaveBeenCalledTimes(2)
})
