import {expect, test} from 'vitest'
import {outside, subtract} from './ranges.js'

const range = (start: number, end: number): {start: number; end: number} => ({start, end})

test('outside omits items that overlap a range', () => {
  const items = [range(0, 2), range(3, 5), range(6, 8)]
  expect(outside([range(2, 3), range(4, 6)], items)).toEqual([range(0, 2), range(6, 8)])
})

test('subtract cuts ranges out of the items', () => {
  const items = [range(0, 10), range(20, 25), range(30, 31)]
  expect(subtract([range(2, 4), range(6, 7), range(19, 22), range(30, 40)], items)).toEqual([
    range(0, 2),
    range(4, 6),
    range(7, 10),
    range(22, 25)
  ])
})

test('all items remain without ranges', () => {
  expect(subtract([], [range(1, 2)])).toEqual([range(1, 2)])
  expect(outside([], [range(1, 2)])).toEqual([range(1, 2)])
})
