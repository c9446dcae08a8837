import {expect, test} from 'vitest'
import {matchesIn} from './matches.js'

test.each([
  ['a1b22', /\d+/g],
  ['a1b22', /(?<letter>[a-z])\d/g],
  ['a1b22', /x/g],
  ['', /x*/g],
  ['axxb', /x*/g],
  ['ein 𝒜 und ein ß', /\p{L}+/giu]
])('finds the same matches in “%s” as matchAll with %s', (text, pattern) => {
  const found = [...text.matchAll(pattern)]
  // The second time, the expression is where the first left it.
  expect(matchesIn(text, pattern)).toEqual(found)
  expect(matchesIn(text, pattern)).toEqual(found)
})

test('begins at the start of a text, regardless of `lastIndex`', () => {
  const pattern = /\d/g
  pattern.test('1 2 3')
  expect(matchesIn('1 2 3', pattern).map(({index}) => index)).toEqual([0, 2, 4])
})
