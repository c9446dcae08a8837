import {expect, test} from 'vitest'
import type {Policy} from '../model/index.js'
import {findContradictions} from './index.js'

type Certification = NonNullable<Policy['organisation']['dataPrivacyFramework']>

function found(country: string, parts: Certification['parts']): string[] {
  const policy: Policy = {
    title: 'Privacy',
    language: 'en',
    organisation: {
      name: 'Atlas',
      address: {city: 'Portland', country},
      dataPrivacyFramework: {parts, recourse: 'authorities', enforcedBy: 'ftc'}
    },
    sections: [{kind: 'other', body: 'Welcome.'}]
  }
  return findContradictions(policy).map(({tell}) => tell((path) => `\`${path.join('.')}\``))
}

test('a certification of the organisation is one of an organisation in the United States', () => {
  expect(found('DE', ['EU'])).toEqual([
    '`organisation.dataPrivacyFramework` is for organisations in the United States, but `organisation.address.country` is Germany — remove one of them.'
  ])
  expect(found('US', ['EU', 'CH'])).toEqual([])
})

test('the UK Extension extends a certification', () => {
  expect(found('US', ['CH', 'UK'])).toEqual([
    '`organisation.dataPrivacyFramework.parts.1` extends the EU–U.S. Data Privacy Framework, which `parts` doesn’t name — add `EU`.'
  ])
  expect(found('US', ['EU', 'UK'])).toEqual([])
})
