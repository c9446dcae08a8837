import {expect, test} from 'vitest'
import {decode} from './decode.js'

test('keeps a byte order mark, so that it is written back', () => {
  expect(decode(Buffer.from('\uFEFF# Privacy'), 'privacy.md')).toBe('\uFEFF# Privacy')
})

test.each([
  [
    'UTF-16',
    Buffer.from('\uFEFFPrivacy', 'utf16le'),
    'Encoded in UTF-16 — convert it with “iconv -f utf-16 -t utf-8”.'
  ],
  [
    'Windows-1252',
    Buffer.from('Größe', 'latin1'),
    'Not UTF-8 — convert it, for example with “iconv -f windows-1252 -t utf-8”.'
  ],
  [
    'a file that holds no text',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]),
    'Not a text file — exclude it, for example in .remarkignore.'
  ]
])('tells %s from the rest, and what to do', (_, bytes, message) => {
  expect(() => decode(bytes, 'privacy.md')).toThrow(`privacy.md:1:1  ${message}`)
})
