import {describe, expect, test} from 'vitest'
import {statesOf} from '../../facts/states.js'
import {languages} from '../../languages/index.js'
import {findContradictions} from '../../consistency/index.js'
import type {Policy} from '../../model/index.js'
import {coverage} from '../../policy-coverage/coverage.js'
import {regimes as laws, type Regime} from '../../vocabulary/regimes.js'
import {regions, type Region} from '../../vocabulary/regions.js'
import type {Right} from '../../vocabulary/rights.js'
import {applicability, catalogue, localOf} from '../index.js'
import type {Given, State} from '../state.js'
import {comprehensiveStates} from './index.js'

const rows = Object.entries(laws).flatMap(([regime, {states = []}]) =>
  states.map((state): [string, State, Regime] => [state.name, state, regime as Regime])
)

describe.each(rows)('%s', (_, state, regime) => {
  test('is a separate region, whose people its law protects', () => {
    expect(regions[state.region]).toEqual({parent: 'US'})
    expect(laws[regime].protects).toContain(state.region)
    expect(rows.filter(([, {region}]) => region === state.region)).toHaveLength(1)
  })

  test('links the text of its own law', () => {
    expect(new URL(state.url).protocol).toBe('https:')
    expect(rows.filter(([, {url}]) => url === state.url)).toHaveLength(1)
  })

  test('cites its own law for everything', () => {
    const {answer, appeal, signals, sensitiveData} = state
    const given = Object.values(state.rights).flatMap((right: Given) => placesOf(right))
    const places = [
      ...given,
      answer.in,
      ...[appeal, signals].flatMap((part) => (part === 'none' ? [] : part.in))
    ]
    const ownLaw = beginningOf(state.citation)
    const {appliesTo, neverSold = [], minors} = state
    const others = [
      sensitiveData,
      ...neverSold,
      ...(appliesTo ? [appliesTo] : []),
      ...(minors ? [minors] : [])
    ]
    for (const place of [...places, ...others.map((part) => part.in)]) expect(beginningOf(place)).toBe(ownLaw)
  })

  test('requires nothing before its law is in force', () => {
    const since = Object.values(state.rights).flatMap((right: Given) =>
      typeof right === 'object' && right.from !== undefined ? right.from : []
    )
    if (state.signals !== 'none') since.push(state.signals.from)
    if (state.minors) since.push(state.minors.from)
    if (state.appliesTo?.from !== undefined) since.push(state.appliesTo.from)
    since.push(...(state.neverSold ?? []).map(({from}) => from))
    for (const day of [state.from, ...since]) {
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
      expect(day >= state.from).toBe(true)
    }
  })

  test('does not count an unchecked part as read officially', () => {
    for (const part of state.official ?? []) expect(state.unchecked).not.toContain(part)
  })

  test('has words in each language for its rights, including narrower ones', () => {
    const local = localOf(regime)
    for (const [right, given] of Object.entries(state.rights) as [Right, Given][]) {
      if (given === false) continue
      const narrower = typeof given === 'object' ? given.only : undefined
      const words = narrower === undefined ? local?.rights[right] : local?.narrower?.[`${right}.${narrower}`]
      for (const language of languages) expect(words?.[language], `${right} ${language}`).toMatch(/\S/)
    }
  })
})

function placesOf(right: Given): string[] {
  return right === false ? [] : [typeof right === 'string' ? right : right.in]
}

/** `Va. Code § 59.1-575 et seq.` belongs to `Va. Code`, `6 Del. C. ch. 12D` to `6 Del. C.` */
function beginningOf(citation: string): string {
  return citation.split(/ (?:§+|ch\.|art\.) |(?<=^ORS|^RSA|^KRS|^RCW|^NRS|^N\.J\.S\.A\.) /)[0] ?? ''
}

describe('the data on single states', () => {
  const byRegion = new Map(comprehensiveStates.map((state) => [state.region, state]))
  const rightsOf = (region: Region): Readonly<Partial<Record<Right, Given>>> =>
    byRegion.get(region)?.rights ?? {}

  test('Iowa grants neither correction nor an opt-out of profiling, and allows ninety days for an answer', () => {
    expect(rightsOf('US-IA').rectification).toBe(false)
    expect(rightsOf('US-IA')['opt-out-of-profiling']).toBe(false)
    const slow = comprehensiveStates.filter(({answer}) => answer.withinDays !== 45)
    expect(slow.map(({name, answer}) => [name, answer.withinDays])).toEqual([['Iowa', 90]])
  })

  test('Utah grants no appeal, and correction since July 2026', () => {
    expect(comprehensiveStates.filter(({appeal}) => appeal === 'none').map(({name}) => name)).toEqual([
      'Utah'
    ])
    expect(rightsOf('US-UT').rectification).toMatchObject({from: '2026-07-01'})
    expect(rightsOf('US-UT')['opt-out-of-profiling']).toBe(false)
  })

  test('sensitive data requires consent, an opt-out or necessity', () => {
    const named = (needs: string): string[] =>
      comprehensiveStates.filter(({sensitiveData}) => sensitiveData.needs === needs).map(({name}) => name)
    expect(named('opt-out')).toEqual(['Utah', 'Iowa'])
    expect(named('necessity')).toEqual(['Maryland'])
    expect(named('consent')).toHaveLength(16)
  })
})

describe('the applicability of a law', () => {
  test.each([
    [
      'US-VA',
      'businesses with the data of 100,000 people a year, or of 25,000 and more than half of revenue from selling data'
    ],
    [
      'US-UT',
      'businesses with revenue of $25,000,000 a year and the data of 100,000 people a year, or of 25,000 and more than half of revenue from selling data'
    ],
    ['US-TX', 'all but small businesses (SBA), which only have to ask before they sell sensitive data'],
    [
      'US-CT',
      'businesses with the data of 35,000 people a year (payments alone not counted), and all that process sensitive data, but for payments, or offer data for sale (since 2026-07-01)'
    ]
  ])('%s: %s', (region, words) => {
    const state = comprehensiveStates.find((each) => each.region === region)
    expect(state && applicability(state.appliesTo)).toBe(words)
  })

  test.each(comprehensiveStates)('$name has a threshold', ({appliesTo}) => {
    const {people, sellers, revenue, withoutSmallBusinesses} = appliesTo
    expect(people ?? revenue ?? withoutSmallBusinesses).toBeDefined()
    if (sellers && people !== undefined) expect(sellers.people).toBeLessThan(people)
    expect(applicability(appliesTo)).not.toMatch(/undefined|NaN|; $/)
  })
})

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
numbers.push(
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
)

test('an entry that cites one law and the number of others has the right number', () => {
  const counted = catalogue.flatMap(({id, citation, states = comprehensiveStates}) => {
    const [, count] = /and the laws of (\w+) other states$/.exec(citation) ?? []
    return count === undefined ? [] : [[id, numbers.indexOf(count), states.length - 1]]
  })
  expect(counted.length).toBeGreaterThan(2)
  for (const [id, said, found] of counted) expect(said, String(id)).toBe(found)
})

const policy: Policy = {
  title: 'Privacy',
  language: 'en',
  organisation: {name: 'Atlas'},
  regimes: ['us-states'],
  sections: [{kind: 'rights'}]
}

describe.each(comprehensiveStates)('$name alone', (state) => {
  const alone: Policy = {...policy, states: [state.region]}
  const rights: Readonly<Partial<Record<Right, Given>>> = state.rights
  const gives = (Object.entries(rights) as [Right, Given][]).flatMap(([right, given]) =>
    given === false ? [] : right
  )
  const ofRights = ['rights', 'correction', 'opt-outs', 'recipients', 'profiling'].map(
    (id) => `us-states.${id}`
  )

  function unmetRights(granted: readonly Right[]): string[] {
    const decided: Policy = {...alone, ...(granted.length > 0 && {rights: {granted: [...granted]}})}
    const automatedDecisions: Policy['automatedDecisions'] = [
      {name: 'Loans', logic: 'Points.', significance: 'A loan.', consequences: 'None.'}
    ]
    return coverage({...decided, automatedDecisions}, {on: '2026-11-22'}).flatMap((standing) =>
      ofRights.includes(standing.requirement.id) && standing.status === 'unmet'
        ? standing.add.map(({en}) => en)
        : []
    )
  }

  test('requires exactly the rights that it grants', () => {
    expect(unmetRights(gives)).toEqual([])
    for (const right of gives) {
      const missing = unmetRights(gives.filter((other) => other !== right))
      expect(missing, right).toHaveLength(1)
      expect(missing[0]).toContain(`\`${right}\``)
      expect(missing[0]).toContain(`(${placesOf(rights[right] ?? false)[0]})`)
    }
  })

  test('requires signals and an appeal if its law does', () => {
    const standings = coverage(
      {
        ...alone,
        sale: {sold: [{data: ['name'], to: ['data-broker'], purposes: ['marketing']}], shared: 'none'}
      },
      {on: '2026-11-22'}
    )
    const asked = (id: string): boolean =>
      standings.find(({requirement}) => requirement.id === `us-states.${id}`)?.status !== 'not-applicable'
    expect(asked('signals')).toBe(state.signals !== 'none')
    expect(asked('appeal')).toBe(state.appeal !== 'none')
    expect(asked('minnesota.retention')).toBe(state.region === 'US-MN')
    expect(asked('contact')).toBe(['US-CT', 'US-NJ', 'US-MN', 'US-RI'].includes(state.region))
  })

  test('requires signals from the day set by its law', () => {
    if (state.signals === 'none') return
    const before = new Date(Date.parse(state.signals.from) - 86_400_000).toISOString().slice(0, 10)
    const on = (day: string): string | undefined =>
      coverage(
        {
          ...alone,
          sale: {sold: [{data: ['name'], to: ['data-broker'], purposes: ['marketing']}], shared: 'none'}
        },
        {on: day}
      ).find(({requirement}) => requirement.id === 'us-states.signals')?.status
    expect(on(state.signals.from)).toBe('unmet')
    expect(on(before) ?? 'not-applicable').toBe('not-applicable')
  })

  test('allows its own time for an answer, and not a day more', () => {
    const promising = (days: number): number =>
      findContradictions({...alone, rights: {granted: ['access'], answeredWithin: `${days} days`}}).length
    expect(promising(state.answer.withinDays)).toBe(0)
    expect(promising(state.answer.withinDays + 1)).toBe(1)
  })
})

test('a policy answers to the laws that applied on its day', () => {
  const named = (added: Partial<Policy>): string[] =>
    statesOf({...policy, ...added}, 'us-states').map(({name}) => name)
  expect(named({effective: '2023-06-30'})).toEqual(['Virginia'])
  expect(named({effective: '2023-06-30', updated: '2023-07-01'})).toEqual([
    'Virginia',
    'Colorado',
    'Connecticut'
  ])
  expect(named({effective: '2023-07-01', states: ['US-CO', 'US-TX']})).toEqual(['Colorado'])
  expect(named({})).toHaveLength(19)
})
