import {expect, test} from 'vitest'
import {definePolicy, InvalidPolicyError, type PolicyInput} from './define-policy.js'

const input: PolicyInput = {
  title: ' Privacy ',
  language: 'en',
  organisation: {name: 'Atlas'},
  practices: [
    {
      never: 'sell',
      data: ['personal-data', {other: 'shoe size', kind: 'personal-data'}],
      says: 'We sell nothing.'
    }
  ],
  sections: [{kind: 'sale', heading: false, body: 'We sell nothing.'}]
}

test('a policy that holds together is given back', () => {
  expect(definePolicy(input)).toMatchObject({title: 'Privacy', practices: [{never: 'sell'}]})
})

test('one that does not is refused with all its problems, as a file would be', () => {
  const wrong: PolicyInput = {...input, effective: '2025-02-30', url: 'nowhere'}
  const error = caught(() => definePolicy(wrong))
  expect(error.problems.map(({path}) => path)).toEqual([['url'], ['effective']])
  expect(error.message).toBe(
    [
      'url  Write a whole web address that begins with https://.',
      'effective  Write a real date as year-month-day, such as 2026-01-31.'
    ].join('\n')
  )
})

function caught(work: () => unknown): InvalidPolicyError {
  try {
    work()
  } catch (error) {
    if (error instanceof InvalidPolicyError) return error
  }
  throw new Error('It was not refused')
}
