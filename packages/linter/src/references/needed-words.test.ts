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
    ['[(|]icq[)|]', ['icq']]
  ])('are the longest runs of %s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words)
  })

  test.each(['(?:one|two)', 'ab?c?', 'adwords|g\\+', 'abc|'])('are unknown for %s', (pattern) => {
    expect(neededWords(pattern)).toBeUndefined()
  })

  test('are known for most of the catalogue', () => {
    const known = outdatedReferences.filter(({pattern}) => neededWords(pattern) !== undefined)
    expect(known.length).toBeGreaterThan(outdatedReferences.length / 2)
  })
})
