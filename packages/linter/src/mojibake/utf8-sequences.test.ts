import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {codecNames, upperHalves} from './codecs.js'
import {prepareSequences, sequenceAt} from './utf8-sequences.js'

prepareSequences()
const latin = codecNames.indexOf('latin-1')
const windows = codecNames.indexOf('windows-1252')

/** Bytes as windows-1252 shows them. */
function shown(...bytes: readonly number[]): string {
  return bytes
    .map((byte) => (byte < 0x80 ? '\0' : upperHalves['windows-1252'].charAt(byte - 0x80)))
    .map((character, index) => (character === '\0' ? String.fromCharCode(bytes[index] ?? 0) : character))
    .join('')
}

describe('finds no sequence in invalid UTF-8', () => {
  test.each([
    ['a lead byte of an overlong sequence', [0xc1, 0xbf]],
    ['three bytes for a character of two', [0xe0, 0x9f, 0xbf]],
    ['four bytes for a character of three', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a lead byte beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
    ['a continuation byte alone', [0xbf, 0xbf]],
    ['a lead byte in place of a continuation byte', [0xe2, 0x80, 0xc0]],
    ['a plain character in place of a continuation byte', [0xe2, 0x80, 0x41]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['the second half of a surrogate pair first', [0xed, 0xb0, 0x80, 0xed, 0xb0, 0x80]],
    ['two first halves', [0xed, 0xa0, 0x80, 0xed, 0xaf, 0xbf]],
    ['a half that is followed by another character', [0xed, 0xa0, 0x80, 0xee, 0xb0, 0x80]],
    ['the end of the text', [0xe2, 0x80]]
  ])('%s', (_, bytes) => {
    expect(sequenceAt(String.fromCharCode(...bytes), 0, latin)).toBeUndefined()
  })

  test.each([
    [[0xc2, 0x80], 0x80],
    [[0xdf, 0xbf], 0x7ff],
    [[0xe0, 0xa0, 0x80], 0x800],
    [[0xed, 0x9f, 0xbf], 0xd7ff],
    [[0xee, 0x80, 0x80], 0xe000],
    [[0xef, 0xbf, 0xbf], 0xffff],
    [[0xf0, 0x90, 0x80, 0x80], 0x10000],
    [[0xf4, 0x8f, 0xbf, 0xbf], 0x10ffff]
  ])('accepts the first and last sequences of each length: %j', (bytes, codePoint) => {
    expect(sequenceAt(String.fromCharCode(...bytes), 0, latin)).toEqual({
      length: bytes.length,
      codePoint,
      lostSpace: false,
      lostByte: undefined,
      questionMark: false,
      surrogates: false
    })
  })
})

test('reads two surrogates of three bytes each as one character', () => {
  fc.assert(
    fc.property(fc.integer({min: 0x10000, max: 0x10ffff}), (codePoint) => {
      const halves = String.fromCodePoint(codePoint)
      const bytes = [0, 1].flatMap((index) => {
        const half = halves.charCodeAt(index)
        return [0xe0 | (half >> 12), 0x80 | ((half >> 6) & 0x3f), 0x80 | (half & 0x3f)]
      })
      expect(sequenceAt(`x${shown(...bytes)}`, 1, windows)).toMatchObject({
        length: 6,
        codePoint,
        surrogates: true
      })
    })
  )
})

test('accepts a plain space for a no-break space if the codec has one', () => {
  expect(sequenceAt('Ã ', 0, windows)).toMatchObject({codePoint: 0xe0, lostSpace: true})
  expect(sequenceAt('Ã©', 0, windows)).toMatchObject({codePoint: 0xe9, lostSpace: false})
  // In cp437 the byte 0xA0 is “á”.
  expect(sequenceAt('├ ', 0, codecNames.indexOf('cp437'))).toBeUndefined()
})

describe('a lost byte', () => {
  const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

  test('is one of those that the codec leaves undefined', () => {
    fc.assert(
      fc.property(fc.integer({min: 0x80, max: 0x10ffff}), (codePoint) => {
        if (codePoint >= 0xd800 && codePoint < 0xe000) return
        const bytes = [...new TextEncoder().encode(String.fromCodePoint(codePoint))]
        const lost = bytes.flatMap((byte, index) =>
          undefinedBytes.includes(byte) && index > 0 ? [index] : []
        )
        if (lost.length !== 1) return
        const text = bytes.map((byte, index) => (lost.includes(index) ? '\ufffd' : shown(byte))).join('')
        expect(sequenceAt(text, 0, windows)?.lostByte).toContain(codePoint)
      }),
      {numRuns: runs(2000)}
    )
  })

  test('has a reading for each of them, the lowest first', () => {
    expect(sequenceAt('â€\ufffd', 0, windows)).toEqual({
      length: 3,
      codePoint: 0x2001,
      questionMark: false,
      lostSpace: false,
      lostByte: [0x2001, 0x200d, 0x200f, 0x2010, 0x201d],
      surrogates: false
    })
  })

  test('is not possible if the codec defines all bytes', () => {
    expect(sequenceAt('â\u0080\ufffd', 0, latin)).toBeUndefined()
  })

  test.each([
    ['à', 0x905],
    ['á', 0x10d0],
    ['â', 0x2019],
    ['ã', 0x3042],
    ['ä', 0x6000],
    ['é', 0x6000],
    ['ê', 0xac00],
    ['í', 0xac00],
    ['î', 0xff0c],
    ['ï', 0xff0c]
  ])('next to another leaves only the usual reading after “%s”', (lead, codePoint) => {
    expect(sequenceAt(`${lead}\ufffd\ufffd`, 0, windows)).toMatchObject({codePoint, lostByte: []})
  })

  test('next to another leaves only a smiley of four bytes', () => {
    expect(sequenceAt('ðŸ\ufffd\ufffd', 0, windows)).toMatchObject({codePoint: 0x1f600, lostByte: []})
  })
})
