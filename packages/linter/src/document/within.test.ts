import fc from 'fast-check'
import {expect, test} from 'vitest'
import {within} from './within.js'

test('gives the same answer as checking every range', () => {
  const range = fc
    .tuple(fc.nat(30), fc.nat(6))
    .map(([start, length]) => ({start, end: start + length}))
    .filter(({start, end}) => end > start)
  fc.assert(
    fc.property(fc.array(range, {maxLength: 8}), fc.nat(40), (ranges, offset) => {
      expect(within(ranges)(offset)).toBe(ranges.some(({start, end}) => offset >= start && offset < end))
    })
  )
})
