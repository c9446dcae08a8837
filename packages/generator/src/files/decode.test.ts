import {expect, test} from 'vitest'
import {decode} from './decode.js'

test('keeps a byte order mark, so that it is written back', () => {
  expect(decode(Buffer.from('\uFEFF# Privacy'), 'privacy.md')).toBe('\uFEFF# Privacy')
})

test.each([
  [
    'UTF-16',
    Buffer.from('\uFEFFPrivacy', 'utf16le'),
    'This is UTF-16 — convert it with “iconv -f utf-16 -t utf-8”.'
  ],
  [
    'Windows-1252',
    Buffer.from('Größe', 'latin1'),
    'This is not UTF-8 — convert it, such as with “iconv -f windows-1252 -t utf-8”.'
  ],
  [
    'what is no text',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]),
    'This is no text — leave it out, or name it in .remarkignore.'
  ]
])('tells %s from the rest, and what to do', (_, bytes, message) => {
  expect(() => decode(bytes, 'privacy.md')).toThrow(`privacy.md:1:1  ${message}`)
})
