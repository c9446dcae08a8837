import {describe, expect, test} from 'vitest'
import type {Policy} from '../model/policy.js'
import {findUnaccounted} from './find-unaccounted.js'
import {findUnquoted} from './find-unquoted.js'
import {quotable} from './quotable.js'
import {quotesOf} from './quotes.js'

const policy: Policy = {
  title: 'P',
  language: 'en',
  organisation: {name: 'A', contact: {email: 'a@b.example', says: 'Write to us.'}},
  practices: [
    {does: 'collect', says: ['We collect your name.', 'It is kept.']},
    {never: 'sell', says: 'We never sell it.'}
  ],
  sections: [{kind: 'other'}]
}

describe('quotable', () => {
  test.each([
    ['_**We never\nsell**_ your   data.', 'We never sell your data.'],
    ['See [our *policy*](https://a.example/x_(y) "Title") now.', 'See our policy now.'],
    ['Mail <mailto:a@b.example> or <https://b.example>', 'Mail mailto:a@b.example or https://b.example'],
    ['1\\. NOT to collect\n\n2. NOT to share\n- a\n> b\n## c', 'NOT to collect NOT to share a b c'],
    ['a\u00A0top \\\npriority', 'a top priority'],
    ['snake_case and 2 * 3 and `code`', 'snake_case and 2 3 and code'],
    ['\\[Updated\\] 5 \\* 3', '[Updated] 5 3']
  ])('%j reads %j', (markdown, words) => {
    expect(quotable(markdown)).toBe(words)
  })

  test('reading twice changes nothing more', () => {
    expect(quotable(quotable('**a** [b](c) \\_d'))).toBe(quotable('**a** [b](c) \\_d'))
  })
})

test('every quote of a policy is known by its path', () => {
  expect(quotesOf(policy)).toEqual([
    {path: ['organisation', 'contact', 'says'], text: 'Write to us.'},
    {path: ['practices', 0, 'says', 0], text: 'We collect your name.'},
    {path: ['practices', 0, 'says', 1], text: 'It is kept.'},
    {path: ['practices', 1, 'says'], text: 'We never sell it.'}
  ])
})

describe('findUnquoted', () => {
  test('quotes are found across marks, links and line breaks', () => {
    const prose = '**We collect\nyour name.** It is kept. We [never sell](https://a.example) it. Write to us.'
    expect(findUnquoted(policy, prose)).toEqual([])
  })

  test('a quote that has drifted away is reported with the sentence that is there now', () => {
    const prose = 'We collect your name and address. It is kept. We never sell it. Write to us.'
    expect(findUnquoted(policy, prose)).toMatchObject([
      {code: 'quote', path: ['practices', 0, 'says', 0], suggestion: 'We collect your name and address.'}
    ])
  })

  test('a quote that is like nothing gets no suggestion', () => {
    const findings = findUnquoted(policy, 'Something else.')
    expect(findings).toHaveLength(4)
    expect(findings.every(({suggestion}) => suggestion === undefined)).toBe(true)
  })
})

test('prose that no quote covers is unaccounted for', () => {
  const prose = 'We collect your name. It is kept. We also dance. We never sell it. Write to us. And sing!'
  expect(findUnaccounted(policy, prose)).toEqual(['We also dance.', 'And sing!'])
})
