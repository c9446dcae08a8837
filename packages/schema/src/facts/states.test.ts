import {describe, expect, test} from 'vitest'
import type {State} from '../catalogue/state.js'
import {comprehensiveStates} from '../catalogue/states/index.js'
import type {Policy} from '../model/index.js'
import type {DataCategory} from '../vocabulary/data-categories.js'
import {prescribedNotices} from './sale.js'
import {dayOf, givenBy, neverSoldIn, protectedBy, signalsIn, statesOf} from './states.js'

function lawOf(name: string): State {
  const state = comprehensiveStates.find((state) => state.name === name)
  if (!state) throw new Error(name)
  return state
}

const connecticut = lawOf('Connecticut')
const before = {updated: '2026-06-30'}
const after = {updated: '2026-07-01'}

describe('givenBy', () => {
  test('returns a right with its place in the law', () => {
    expect(givenBy(connecticut, 'access', before)).toEqual({in: connecticut.rights.access})
  })

  test('returns a right from the day on which it is in force, with its limit', () => {
    expect(givenBy(connecticut, 'information-on-sharing', before)).toBeUndefined()
    expect(givenBy(connecticut, 'information-on-sharing', after)).toEqual({
      in: expect.stringContaining('P.A. 25-113'),
      from: '2026-07-01',
      only: 'sold'
    })
  })

  test('returns a right on any day if the law always had it', () => {
    expect(givenBy(lawOf('Delaware'), 'opt-out-of-profiling', {updated: '2020-01-01'})).toMatchObject({
      only: 'automated'
    })
  })

  test('returns undefined for a right that the law does not grant', () => {
    expect(givenBy(connecticut, 'withdraw-consent', after)).toBeUndefined()
    expect(givenBy(lawOf('Iowa'), 'rectification', after)).toBeUndefined()
  })
})

test('the day of a policy is the later of its two dates; without either, every right counts', () => {
  expect(dayOf({effective: '2026-07-01', updated: '2026-06-01'})).toBe('2026-07-01')
  expect(dayOf({effective: '2026-05-01', updated: '2026-06-01'})).toBe('2026-06-01')
  expect(dayOf({})).toBeUndefined()
  expect(givenBy(connecticut, 'information-on-sharing', {})).toMatchObject({only: 'sold'})
})

test('signals have to be honoured from a certain day on, or never', () => {
  expect(signalsIn(connecticut, {updated: '2024-12-31'})).toBeUndefined()
  expect(signalsIn(connecticut, {updated: '2025-01-01'})).toMatchObject({from: '2025-01-01'})
  expect(signalsIn(lawOf('Virginia'), after)).toBeUndefined()
})

test('some data may not be sold from a certain day on', () => {
  expect(neverSoldIn(connecticut, {updated: '2026-09-30'})).toEqual([])
  expect(neverSoldIn(connecticut, {updated: '2026-10-01'})).toMatchObject([{data: 'precise-location'}])
  expect(neverSoldIn(lawOf('Virginia'), after)).toEqual([])
})

test('returns the notices prescribed for the data that is sold, in the states that prescribe them', () => {
  const noticesOn = (data: DataCategory, more: Partial<Policy> = {}): unknown[] =>
    prescribedNotices(
      {
        title: 'Privacy',
        language: 'en',
        organisation: {name: 'Atlas'},
        sections: [],
        regimes: ['us-states'],
        practices: [{does: 'sell', data: [data], with: ['data-broker']}],
        ...more
      },
      ['US-TX']
    ).map(({data}) => data)
  expect(noticesOn('biometric-data')).toContain('biometric-data')
  expect(noticesOn('precise-location')).toEqual(['sensitive-data'])
  expect(noticesOn('email-address')).toEqual([])
  expect(noticesOn('biometric-data', {states: ['US-CT']})).toEqual([])
  expect(noticesOn('biometric-data', {regimes: ['gdpr']})).toEqual([])
})

test('states count from the day of their law; if a policy names some, only those count', () => {
  const names = (policy: Parameters<typeof statesOf>[0]): string[] =>
    statesOf(policy, 'us-states').map(({name}) => name)
  expect(names({updated: '2022-12-31'})).toEqual([])
  expect(names({updated: '2023-01-01'})).toEqual(['Virginia'])
  expect(names({updated: '2026-11-01', states: ['US-CT', 'US-VA']})).toEqual(['Virginia', 'Connecticut'])
  expect(names({})).toEqual(comprehensiveStates.map(({name}) => name))
  expect(statesOf({}, 'gdpr')).toEqual([])
})

test('the laws of states protect only the people of the states that a policy names', () => {
  expect(protectedBy('us-states', {states: ['US-CT']})).toEqual(['US-CT'])
  expect(protectedBy('us-states', {}).length).toBe(comprehensiveStates.length)
  expect(protectedBy('gdpr', {states: ['US-CT']})).toEqual(protectedBy('gdpr', {}))
})
