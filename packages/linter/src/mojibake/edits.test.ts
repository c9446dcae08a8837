import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyEdits} from '../text/edits.js'
import {composeEdits, editsOf, type Replacement} from './edits.js'

test('applies edits from left to right, and leaves the text of those without a replacement', () => {
  const edits = [
    {start: 0, end: 1, replacement: 'A'},
    {start: 2, end: 3},
    {start: 3, end: 4, replacement: ''}
  ]
  expect(applyEdits('abcd', editsOf(edits))).toBe('Abc')
})

test('returns a text without edits unchanged', () => {
  expect(applyEdits('abc', editsOf([]))).toBe('abc')
})

test('combines two rounds at one place into one edit', () => {
  const between = 'cafÃ©'
  const first = [{start: 3, end: 7, replacement: 'Ã©'}]
  const second = [{start: 3, end: 5, replacement: 'é'}]
  expect(composeEdits(first, second, between, (later) => later)).toEqual([
    {start: 3, end: 7, replacement: 'é'}
  ])
})

test('keeps the rest of an earlier edit that a later one overlaps', () => {
  const between = 'abxyz'
  const first = [{start: 2, end: 4, replacement: 'xyz'}]
  const second = [{start: 0, end: 3, replacement: '-'}]
  expect(composeEdits(first, second, between, (later) => later)).toEqual([
    {start: 0, end: 4, replacement: '-yz'}
  ])
})

test('two composed rounds have the same effect as one after the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(9)), fc.array(fc.nat(9)), (text, one, two) => {
      const first = editsFrom(text, one)
      const between = applyEdits(text, editsOf(first))
      const second = editsFrom(between, two)
      const composed = composeEdits(first, second, between, (later) => later)
      expect(applyEdits(text, editsOf(composed))).toBe(applyEdits(between, editsOf(second)))
      composed.forEach(({start, end}, index) => {
        expect(start).toBeLessThanOrEqual(end)
        expect(start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0)
      })
    })
  )
})

/** Non-empty edits of a text that don't overlap, from a list of distances and lengths. */
function editsFrom(text: string, steps: readonly number[]): Replacement[] {
  const edits: Replacement[] = []
  let position = 0
  for (const step of steps) {
    const start = position + (step % 3)
    const end = start + 1 + (step % 4)
    if (end > text.length) break
    edits.push({start, end, replacement: 'new'.slice(0, step % 4)})
    position = end
  }
  return edits
}
