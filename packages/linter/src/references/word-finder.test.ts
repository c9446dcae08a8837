import fc from 'fast-check'
import {expect, test} from 'vitest'
import {WordFinder} from './word-finder.js'

test('finds the lists with a word in the text, and those without words', () => {
  const finder = new WordFinder([['adwords'], ['netscape', 'navigator'], undefined])
  expect(finder.find('our navigator')).toEqual([false, true, true])
  expect(finder.find('')).toEqual([false, false, true])
})

/** Ignoring case, and the kind and length of white space. */
const plain = (text: string): string => text.toLowerCase().replaceAll('ſ', 's').replace(/\s+/g, ' ')

test('finds the same lists as a search for each word', () => {
  const unit = fc.constantFrom('a', 'S', 's', 'ſ', 'Ä', 'ä', 'ß', 'K', '\u212a', ' ', '\u00a0', '\n')
  const word = fc.string({unit, minLength: 3, maxLength: 5}).filter((text) => plain(text).length >= 3)
  fc.assert(
    fc.property(fc.array(fc.array(word, {minLength: 1})), fc.string({unit}), (lists, text) => {
      expect(new WordFinder(lists).find(text)).toEqual(
        lists.map((words) => words.some((word) => plain(text).includes(plain(word))))
      )
    })
  )
})
