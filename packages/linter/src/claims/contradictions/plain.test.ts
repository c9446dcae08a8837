import {expect, test} from 'vitest'
import {englishScopeWords} from '../../languages/en/claims/scope-words.js'
import {isNearSubject} from './plain.js'

const {mostBefore} = englishScopeWords.plain

function isNear(before: string): boolean {
  const at = {start: before.length, end: before.length + 4}
  return isNearSubject({start: 0, text: `${before}sell it`, verb: {...at, text: 'sell'}}, englishScopeWords)
}

test('a verb is near its subject if few words precede it, however many spaces are between them', () => {
  const words = (count: number, space = ' '): string => `word${space}`.repeat(count)
  expect(isNear('')).toBe(true)
  expect(isNear(words(mostBefore))).toBe(true)
  expect(isNear(words(mostBefore, '  \n'))).toBe(true)
  expect(isNear(words(mostBefore + 1))).toBe(false)
  expect(isNear(words(1000))).toBe(false)
})
