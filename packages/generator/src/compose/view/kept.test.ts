import {expect, test} from 'vitest'
import {asPart} from './kept.js'

test.each([
  ['until you unsubscribe.', 'until you unsubscribe'],
  ['until you unsubscribe', 'until you unsubscribe'],
  ['as the law says, and so on...', 'as the law says, and so on...']
])('“%s” within a sentence', (criteria, words) => {
  expect(asPart({period: null, from: null, until: null, criteria, within: false})).toMatchObject({
    criteria: words
  })
})
