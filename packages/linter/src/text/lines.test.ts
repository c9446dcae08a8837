import fc from 'fast-check'
import {expect, test} from 'vitest'
import {linesOf} from './lines.js'

const text = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', ' ', 'b\u2028c'), {maxLength: 300})

test('cuts a text at each kind of line ending', () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const written = pieces.join('')
      const lines = linesOf(written)
      const expected = written.split(/\r\n|\n|\r/)
      expect(Array.from({length: lines.count}, (_, line) => lines.textOf(line))).toEqual(expected)
      for (const [line, own] of expected.entries()) {
        expect(written.slice(lines.startOf(line), lines.endOf(line))).toBe(own)
        expect(lines.lineAt(lines.startOf(line))).toBe(line)
        expect(lines.lineAt(lines.endOf(line))).toBe(line)
      }
    })
  )
})

test('finds the lines of a text with more of them than it has room for at first', () => {
  const lines = linesOf('word\n'.repeat(5000))
  expect(lines.count).toBe(5001)
  expect(lines.startOf(4999)).toBe(4999 * 5)
  expect([lines.textOf(4999), lines.textOf(5000)]).toEqual(['word', ''])
})

test('returns empty lines before the first and after the last', () => {
  const lines = linesOf('one\ntwo')
  expect([lines.textOf(-1), lines.textOf(2)]).toEqual(['', ''])
  expect([lines.startOf(2), lines.endOf(2)]).toEqual([7, 7])
})
