import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createBeginnings} from './beginnings.js'

test('finds a kept value wherever a text continues in the same way', () => {
  const beginnings = createBeginnings<string>()
  beginnings.keep('âœ…', 0, 3, 'check mark')
  beginnings.keep('a Ã©', 2, 2, 'é')
  expect(beginnings.find('âœ…', 0)).toBe('check mark')
  expect(beginnings.find('done âœ… and dusted', 5)).toBe('check mark')
  expect(beginnings.find('cafÃ©', 3)).toBe('é')
  expect(beginnings.find('âœ', 0)).toBeUndefined()
  expect(beginnings.find('âœ.', 0)).toBeUndefined()
  expect(beginnings.find('', 0)).toBeUndefined()
})

test('forgets values when full, and never returns a wrong one', () => {
  const beginnings = createBeginnings<number>()
  const texts = Array.from({length: 40_000}, (_, number) => `${String.fromCharCode(number)}:`)
  let wrong = 0
  for (const [number, text] of texts.entries()) {
    if (beginnings.find(text, 0) !== undefined) wrong += 1
    beginnings.keep(text, 0, text.length, number)
    if (beginnings.find(text, 0) !== number) wrong += 1
  }
  expect(wrong).toBe(0)
  expect(beginnings.find('\0:', 0)).toBeUndefined()
})

test('finds the values of any texts of the same length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({minLength: 3, maxLength: 3, unit: fc.constantFrom('â', 'Ã', '€', '©', 'œ', '…')})),
      (texts) => {
        const beginnings = createBeginnings<string>()
        for (const text of texts) beginnings.keep(text, 0, 3, text.slice(0, 3))
        for (const text of texts) expect(beginnings.find(`${text} and more`, 0)).toBe(text.slice(0, 3))
      }
    )
  )
})
