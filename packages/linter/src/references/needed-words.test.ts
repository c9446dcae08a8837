import {describe, expect, test} from 'vitest'
import {outdatedReferences} from './catalogue/index.js'
import {neededWords} from './needed-words.js'

describe('the words that a match needs', () => {
  test.each([
    ['adwords', ['adwords']],
    ['(?:google )?adwords', ['adwords']],
    ['universal analytics|floc', ['universal', 'floc']],
    ['send-?in-?blue', ['send']],
    ['abcd+efg', ['abcd']],
    ['google\\+(?!\\w)', ['google+']],
    ['a[bc]def\\.net', ['def.net']],
    ['abc{0,3}def', ['def']],
    ['[(|]icq[)|]', ['icq']],
    ['(?:triple[- ]des|3des)', ['triple', '3des']],
    ['ab(?:cde|fgh)+i', ['cde', 'fgh']],
    ['abcd(?!efghi)(?=jklmn)', ['abcd']]
  ])('are the longest runs of %s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words)
  })

  test.each(['(?:one|two)?', '(?:one|)', 'ab?c?', 'adwords|g\\+', 'abc|'])(
    'are unknown for %s',
    (pattern) => {
      expect(neededWords(pattern)).toBeUndefined()
    }
  )

  test('are in every text that is an example', () => {
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

  test('are known for most of the catalogue', () => {
    const known = outdatedReferences.filter(({pattern}) => neededWords(pattern) !== undefined)
    expect(known.length).toBeGreaterThan(outdatedReferences.length / 2)
  })
})
