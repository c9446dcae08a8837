import {expect, test} from 'vitest'
import {describeCharacters, nameOfCharacter} from './character-names.js'

test.each([
  ['Â\u00a0', 'Â + no-break space'],
  ['â€\u009d', 'â€ + control character U+009D'],
  ['\u200b\ufeff', 'zero width space + byte order mark'],
  ['Ã ©', 'Ã ©'],
  ['', '']
])('%j is described as “%s”', (text, description) => {
  expect(describeCharacters(text)).toBe(description)
})

test('a character without a known name is called by its number', () => {
  expect(nameOfCharacter(0x1f600)).toBe('U+1F600')
  expect(nameOfCharacter(0xe123)).toBe('private use character U+E123')
})

test.each([
  ['00A0', 'no-break space'],
  ['00AD', 'soft hyphen'],
  ['180E', 'Mongolian vowel separator'],
  ['200B', 'zero width space'],
  ['200C', 'zero width non-joiner'],
  ['200D', 'zero width joiner'],
  ['200E', 'left-to-right mark'],
  ['200F', 'right-to-left mark'],
  ['2028', 'line separator'],
  ['2029', 'paragraph separator'],
  ['202A', 'left-to-right embedding'],
  ['202B', 'right-to-left embedding'],
  ['202C', 'pop directional formatting'],
  ['202D', 'left-to-right override'],
  ['202E', 'right-to-left override'],
  ['202F', 'narrow no-break space'],
  ['2060', 'word joiner'],
  ['2061', 'function application'],
  ['2062', 'invisible times'],
  ['2063', 'invisible separator'],
  ['2064', 'invisible plus'],
  ['2066', 'left-to-right isolate'],
  ['2067', 'right-to-left isolate'],
  ['2068', 'first strong isolate'],
  ['2069', 'pop directional isolate'],
  ['3164', 'Hangul filler'],
  ['FB00', 'ligature ff'],
  ['FB01', 'ligature fi'],
  ['FB02', 'ligature fl'],
  ['FB03', 'ligature ffi'],
  ['FB04', 'ligature ffl'],
  ['FB05', 'ligature long s t'],
  ['FB06', 'ligature st'],
  ['FEFF', 'byte order mark'],
  ['FFFC', 'object replacement character'],
  ['FFFD', 'replacement character']
])('U+%s is called “%s”', (number, name) => {
  expect(nameOfCharacter(parseInt(number, 16))).toBe(name)
})

test.each([0x00, 0x1f, 0x7f, 0x9f])('%i is a control character', (codePoint) => {
  expect(nameOfCharacter(codePoint)).toMatch(/^control character U\+00/)
})

test.each([0x20, 0x7e, 0xdfff, 0xf900])(
  '%i is neither a control character nor a private use character',
  (codePoint) => {
    expect(nameOfCharacter(codePoint)).toMatch(/^U\+/)
  }
)

test.each([0xe000, 0xf8ff])('%i is a private use character', (codePoint) => {
  expect(nameOfCharacter(codePoint)).toMatch(/^private use character U\+/)
})
