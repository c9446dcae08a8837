import fc from 'fast-check'
import {expect, test} from 'vitest'
import {codecNames, upperHalves} from './codecs.js'
import {doubtAt, readThrough, wholeReadings} from './possible-readings.js'
import {controls, modeOfCodec, modeOfPair} from './reading-modes.js'
import {prepareSequences} from './utf8-sequences.js'

prepareSequences()
const windows = codecNames.indexOf('windows-1252')

/** Returns the possible characters at the beginning of a text, by mode. */
const meantBy = (text: string): Map<number, string> =>
  new Map(
    doubtAt(text, 0, text.charCodeAt(0)).readings.flatMap(({sequence, modes}) =>
      modes.map((mode) => [mode, String.fromCodePoint(sequence.codePoint)] as const)
    )
  )

test('reads one layer and two at once, in every codec that has the characters', () => {
  expect(meantBy('â€™').get(modeOfCodec(windows))).toBe('’')
  expect(meantBy('Ã¢â‚¬â„¢').get(modeOfPair(windows, windows))).toBe('’')
  expect(meantBy('\u0092').get(controls)).toBe('’')
})

test('finds no reading of a control character next to one that windows-1252 leaves undefined', () => {
  expect(meantBy('\u0093\u009d').size).toBe(0)
  expect(doubtAt('\u009d\u0093', 1, 0x93)).toMatchObject({readings: [], longest: 1})
  expect(meantBy('\u0093\u0094').size).toBe(1)
})

test('does not count a lost space after a character as part of it', () => {
  const [twice] = doubtAt('Ã‚Â©Ã ', 0, 0xc3).readings.filter(({modes}) =>
    modes.includes(modeOfPair(windows, windows))
  )
  expect(twice?.sequence).toMatchObject({codePoint: 0xa9, length: 4, lostSpace: false})
})

/** Texts of characters that occur in mojibake, so that many begin alike. */
const ruined = fc
  .array(
    fc.constantFrom(...new Set(Object.values(upperHalves).join('')), ' ', '?', '\ufffd', 'a', 'ð', 'í'),
    {
      minLength: 1,
      maxLength: 12
    }
  )
  .map((characters) => characters.join(''))

test('remembered readings are the same as new ones', () => {
  fc.assert(
    fc.property(fc.array(ruined, {maxLength: 40}), (texts) => {
      for (const text of texts)
        for (let position = 0; position < text.length; position += 1) {
          const {readings, longest} = readThrough(text, position)
          expect(wholeReadings(text, position, text.charCodeAt(position))).toMatchObject({readings, longest})
        }
    })
  )
})
