import {expect, test} from 'vitest'
import {keptBy, keptByRule} from './kept.js'
import type {Policy} from '../model/index.js'

const byPeriod = {id: 'orders', name: 'Orders', period: '10 years' as const}
const byCriteria = {id: 'accounts', name: 'Accounts', criteria: 'While it is open.'}
const policy: Policy = {
  title: 'Privacy',
  language: 'en',
  organisation: {name: 'Atlas'},
  sections: [],
  retention: [byPeriod, byCriteria]
}

test('a rule has a period or criteria', () => {
  expect(keptByRule(byPeriod)).toMatchObject({how: 'period', period: '10 years'})
  expect(keptByRule(byCriteria)).toEqual({how: 'criteria', criteria: 'While it is open.'})
})

test('a practice has its own period, or that of the rule that it names', () => {
  expect(keptBy('2 years', policy)).toEqual({how: 'period', period: '2 years'})
  expect(keptBy({retention: 'orders'}, policy)).toMatchObject({how: 'period', period: '10 years'})
  expect(keptBy({retention: 'accounts'}, policy)).toMatchObject({how: 'criteria'})
  expect(keptBy({retention: 'nowhere'}, policy)).toBeUndefined()
  expect(keptBy(undefined, policy)).toBeUndefined()
})
