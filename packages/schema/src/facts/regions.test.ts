import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {everyRegime} from './laws.js'
import {findContradictions} from '../consistency/index.js'
import {arbitraryPolicy} from '../model/arbitrary-policy.js'
import type {Policy, Practice} from '../model/index.js'
import {coverage, type Standing} from '../policy-coverage/coverage.js'
import {regions, type Region} from '../vocabulary/regions.js'
import {regimes as laws} from '../vocabulary/regimes.js'
import {byUs} from './practices.js'
import {broadest, concerns, isAmong, shareRegions} from './regions.js'
import {seenBy} from './seen.js'

const everyRegion = Object.keys(regions) as Region[]
const someRegions = fc.uniqueArray(fc.constantFrom(...everyRegion), {minLength: 1, maxLength: 4})
const on = '2026-11-20'

describe('regions', () => {
  test('share people if one is within the other', () => {
    expect(shareRegions(['EU'], ['DE'])).toBe(true)
    expect(shareRegions(['US-CA'], ['US'])).toBe(true)
    expect(shareRegions(['US-CA'], ['US-TX', 'EU'])).toBe(false)
    expect(shareRegions(undefined, ['JP'])).toBe(true)
  })

  test('are among others as a whole, or in all of their parts', () => {
    expect(isAmong('DE', ['EU'])).toBe(true)
    expect(isAmong('EEA', ['EU'])).toBe(false)
    expect(isAmong('EEA', ['EU', 'IS', 'LI', 'NO'])).toBe(true)
    // The list has only some of the states.
    expect(
      isAmong(
        'US',
        everyRegion.filter((region) => region.startsWith('US-'))
      )
    ).toBe(false)
  })

  test('can be reduced to the broadest, which cover the same people', () => {
    expect(broadest(['DE', 'EU', 'UK', 'EU'])).toEqual(['EU', 'UK'])
    fc.assert(
      fc.property(someRegions, someRegions, (where, other) => {
        expect(shareRegions(broadest(where), other)).toBe(shareRegions(where, other))
        for (const region of where) expect(isAmong(region, broadest(where))).toBe(true)
      })
    )
  })
})

describe('a law', () => {
  const oregon: Policy['organisation'] = {name: 'Fern', address: {city: 'Salem', country: 'US'}}
  const dublin: Policy['organisation'] = {name: 'Fern', address: {city: 'Dublin', country: 'IE'}}

  test.each(everyRegime)('applies to practices that concern its own people: %s', (regime) => {
    for (const region of laws[regime].protects)
      expect(concerns(regime, [region], {organisation: oregon})).toBe(true)
    expect(laws[regime].protects.length).toBeGreaterThan(0)
  })

  test('does not apply to practices that concern only others, unless the organisation is in its territory', () => {
    expect(concerns('gdpr', ['US-CA'], {organisation: oregon})).toBe(false)
    expect(concerns('gdpr', ['US-CA'], {organisation: dublin})).toBe(true)
    expect(concerns('ccpa', ['EU', 'US-TX'], {organisation: oregon})).toBe(false)
    expect(
      concerns('uk-gdpr', ['JP'], {organisation: {...oregon, address: {city: 'Leeds', country: 'GB'}}})
    ).toBe(true)
  })
})

describe('a policy as a law sees it', () => {
  const practices: Practice[] = [
    {does: 'collect', data: ['name'], where: ['JP']},
    {does: 'collect', data: ['email-address'], where: ['US-CA']},
    {does: 'sell', data: ['ip-address'], where: ['EU']}
  ]
  const policy: Policy = {
    title: 'T',
    language: 'en',
    organisation: {name: 'Fern', address: {city: 'Salem', country: 'US'}},
    practices,
    sections: [{kind: ['collection', 'purposes', 'sale']}]
  }

  test('has the practices that concern its people, each at its place in the file', () => {
    expect(byUs(seenBy(policy, 'ccpa')).map(({path}) => path)).toEqual([['practices', 1]])
    expect(byUs(seenBy(policy, 'gdpr')).map(({path}) => path)).toEqual([['practices', 2]])
    expect(seenBy(policy, 'baseline')).toBe(policy)
  })

  test('meets a requirement only with practices that concern the law', () => {
    const standing = (practices: Practice[], id: string): Standing | undefined =>
      coverage({...policy, practices}, {regimes: ['gdpr', 'ccpa'], on}).find(
        ({requirement}) => requirement.id === id
      )
    expect(standing(practices, 'ccpa.130.a.5.b.categories')).toMatchObject({
      status: 'met',
      by: [{fact: 'practices[1].data'}]
    })
    expect(standing(practices.slice(2), 'ccpa.130.a.5.b.categories')).toMatchObject({status: 'unmet'})
    expect(standing(practices, 'gdpr.13.1.c')).toMatchObject({status: 'unmet'})
  })

  test('is unaffected by practices where none of its laws apply', () => {
    const elsewhere: Practice = {
      does: 'share-for-advertising',
      data: ['health-data', 'email-address'],
      purposes: ['targeted-advertising'],
      ground: ['legitimate-interests'],
      interest: 'We advertise.',
      keep: '2 years',
      from: ['data-broker'],
      with: ['advertising-partner'],
      where: ['SG']
    }
    let reported = 0
    fc.assert(
      fc.property(arbitraryPolicy(), (random) => {
        const organisation = {...random.organisation, address: {city: 'Seoul', country: 'KR'}}
        const before = {
          ...random,
          organisation,
          sections: [...random.sections, {kind: 'collection' as const}]
        }
        const after = {...before, practices: [...(before.practices ?? []), elsewhere]}
        for (const regime of before.regimes ?? []) {
          reported += 1
          const [without, withIt] = [before, after].map((each) =>
            coverage(each, {regimes: [regime], on}).map(({requirement, status}) => [requirement.id, status])
          )
          // A promise that it contradicts is doubted altogether.
          if (!doubts(before, elsewhere)) expect(withIt).toEqual(without)
        }
      }),
      {numRuns: 40}
    )
    expect(reported).toBeGreaterThan(30)
  })
})

/** Whether another fact of the policy says that this practice doesn't happen, or isn't disclosed. */
function doubts(policy: Policy, practice: Practice): boolean {
  const added = findContradictions({...policy, practices: [...(policy.practices ?? []), practice]})
  return added.length > findContradictions(policy).length
}
