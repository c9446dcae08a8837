import fc from 'fast-check'
import {expect, test} from 'vitest'
import {WordFinder} from './word-finder.js'

test('the lists with a word in the text are found, and those without words', () => {
  const finder = new WordFinder([['adwords'], ['netscape', 'navigator'], undefined])
  expect(finder.find('our navigator')).toEqual([false, true, true])
  expect(finder.find('')).toEqual([false, false, true])
})

test('the same lists are found as by looking for each word', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'ß', ' '), minLength: 3, maxLength: 5})
  fc.assert(
    fc.property(
      fc.array(fc.array(word, {minLength: 1})),
      fc.string({unit: fc.constantFrom('a', 'b', 'ß', ' ')}),
      (lists, text) => {
        expect(new WordFinder(lists).find(text)).toEqual(
          lists.map((words) => words.some((word) => text.includes(word)))
        )
      }
    )
  )
})
