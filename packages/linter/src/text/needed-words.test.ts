import {describe, expect, test} from 'vitest'
import {outdatedReferences} from '../references/catalogue/index.js'
import {neededWords} from './needed-words.js'

/** `a|b|c`, with this many alternatives. */
function letters(count: number): string {
  return Array.from({length: count}, (_, at) => String.fromCodePoint(0xe0 + at)).join('|')
}

describe('the words that a match needs', () => {
  test.each([
    ['adwords', ['adwords']],
    ['(?:google )?adwords', ['adwords']],
    ['universal analytics|floc', ['universal analytics', 'floc']],
    ['send-?in-?blue', ['sendinblue', 'sendin-blue', 'send-inblue', 'send-in-blue']],
    ['abcd+efg', ['abcd']],
    ['google\\+(?!\\w)', ['google+']],
    ['a[bc]def\\.net', ['abdef.net', 'acdef.net']],
    ['abc{0,3}def', ['def']],
    ['[(|]icq[)|]', ['(icq)', '(icq|', '|icq)', '|icq|']],
    ['(?:triple[- ]des|3des)', ['triple-des', 'triple des', '3des']],
    ['ab(?:cde|fgh)+i', ['abcde', 'abfgh']],
    ['abcd(?!efghi)(?=jklmn)', ['abcd']],
    ['95/46(?:/ec)?', ['95/46']],
    ['[a-z]ick[^ ]abc', ['ick']],
    [`(?:${letters(60)} )?shield`, ['shield']],
    [`flash(?:${letters(60)})net`, ['flash']]
  ])('are the spellings of the longest part of %s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words)
  })

  test.each(['(?:one|two)?', '(?:one|)', 'ab?c?', 'adwords|g\\+', 'abc|', '[a-z]+ab'])(
    'are unknown for %s',
    (pattern) => {
      expect(neededWords(pattern)).toBeUndefined()
    }
  )

  test('occur in every example', () => {
    for (const {pattern, bad} of outdatedReferences) {
      const words = neededWords(pattern)?.map((word) => word.toLowerCase())
      for (const text of bad)
        if (words)
          expect(
            words.some((word) => text.toLowerCase().includes(word)),
            text
          ).toBe(true)
    }
  })

  test.each(outdatedReferences)('are known for $id', ({pattern}) => {
    expect(neededWords(pattern)).toBeDefined()
  })
})
