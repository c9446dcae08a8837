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

test('a character without a name here is called by its number', () => {
  expect(nameOfCharacter(0x1f600)).toBe('U+1F600')
  expect(nameOfCharacter(0xe123)).toBe('private use character U+E123')
})
