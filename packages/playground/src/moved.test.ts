import fc from 'fast-check'
import {expect, test} from 'vitest'
import {moved} from './moved.js'

const words = fc.string({unit: fc.constantFrom('a', 'b', ' ')})

test('a stretch is where its words are, or nowhere, whatever was put in place of others', () => {
  fc.assert(
    fc.property(words, words, words, words, words, (begin, quoted, between, replaced, end) => {
      const before = begin + quoted + between + replaced + end
      const after = `${begin}${quoted}${between}x${end}`
      const span = {start: begin.length, end: begin.length + quoted.length}
      expect(moved(span, before, after)).toEqual(span)
      const last = {start: before.length - end.length, end: before.length}
      const now = moved(last, before, after)
      expect(now && after.slice(now.start, now.end)).toBe(end)
    })
  )
})

test('a stretch behind an edit moves with it', () => {
  expect(moved({start: 8, end: 9}, 'donâ€™t c', 'don’t c')).toEqual({start: 6, end: 7})
  expect(moved({start: 0, end: 1}, 'a b', 'x a b')).toEqual({start: 2, end: 3})
})

test('a stretch that an edit touches is nowhere', () => {
  expect(moved({start: 3, end: 6}, 'donâ€™t', 'don’t')).toBeUndefined()
  expect(moved({start: 0, end: 5}, 'donâ€™t', '')).toBeUndefined()
})
