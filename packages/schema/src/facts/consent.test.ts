import {describe, expect, test} from 'vitest'
import type {Cookie, Policy} from '../model/index.js'
import {parsePolicy} from '../parse/parse-policy.js'
import {coverage} from '../policy-coverage/coverage.js'
import {consentIn} from './consent.js'

const cookie = (consent: Cookie['consent'], category: Cookie['category'] = 'statistics'): Cookie => ({
  name: 'tally',
  provider: 'Fern',
  category,
  purpose: 'Counts visits.',
  duration: '13 months',
  thirdPartyAccess: false,
  ...(consent !== undefined && {consent})
})

describe('consent in a region', () => {
  test('is that of its entry, or that for elsewhere', () => {
    const said = cookie([
      {choice: 'opt-in', where: ['EU', 'UK']},
      {choice: 'opt-out', where: ['US-CA']},
      {choice: 'none'}
    ])
    const choices = (...regions: Parameters<typeof consentIn>[0]): string[] =>
      consentIn(regions, said).map(({choice, where}) => `${choice} ${where.join()}`)
    expect(choices('UK')).toEqual(['opt-in UK'])
    expect(choices('FR')).toEqual(['opt-in EU'])
    expect(choices('US-CA')).toEqual(['opt-out US-CA'])
    expect(choices('BR')).toEqual(['none BR'])
    expect(choices('EEA')).toEqual(['opt-in EU', 'none IS,LI,NO'])
  })

  test('is the same everywhere in its short form', () => {
    expect(consentIn(['JP'], cookie(true))).toMatchObject([{choice: 'opt-in', where: ['JP']}])
    expect(consentIn(['JP'], cookie(false))).toMatchObject([{choice: 'none'}])
    expect(consentIn(['JP'], cookie(undefined))).toEqual([])
  })
})

test('the British exemption for statistics depends only on consent in the United Kingdom', () => {
  const policy = (consent: Cookie['consent']): Policy => ({
    title: 'T',
    language: 'en',
    organisation: {name: 'Fern'},
    cookies: [cookie(consent)],
    cookieConsent: {how: 'We ask you.', change: 'You can change it.'},
    sections: [{kind: 'cookies'}]
  })
  const standing = (consent: Cookie['consent']): string | undefined =>
    coverage(policy(consent), {regimes: ['uk-gdpr'], on: '2026-11-20'}).find(
      ({requirement}) => requirement.id === 'uk-gdpr.pecr.a1'
    )?.status
  expect(standing([{choice: 'opt-out', where: ['UK']}, {choice: 'opt-in'}])).toBe('met')
  expect(standing([{choice: 'opt-in', where: ['UK']}, {choice: 'none'}])).toBe('not-applicable')
})

describe('the choice about a cookie in the regions of a law', () => {
  const problems = (
    category: string,
    consent: string,
    shared = 'none',
    regimes = '[gdpr, uk-gdpr, eprivacy, ccpa]'
  ): string[] =>
    parsePolicy(`title: T
language: en
regimes: ${regimes}
organisation: {name: Fern, address: {city: Salem, country: US}, representatives: none}
practices: [{does: collect, data: [cookie-identifiers]}]
sale: {sold: none, shared: ${shared}}
cookies:
  - {name: tally, provider: Fern, category: ${category}, purpose: Counts visits., duration: 13 months, consent: ${consent}}
sections: [{kind: other, body: Welcome.}]
`).problems.map(({message}) => message)
  const shared = '[{data: [cookie-identifiers], to: [advertising-partner], purposes: [targeted-advertising]}]'

  test.each([
    [
      'consent in Europe and no choice elsewhere',
      'statistics',
      '[{choice: opt-in, where: [EEA, UK]}, {choice: none}]'
    ],
    [
      'statistics that can be refused in the United Kingdom',
      'statistics',
      '[{choice: opt-in, where: [EEA]}, {choice: opt-out, where: [UK]}]'
    ],
    ['no choice about what is strictly necessary', 'strictly-necessary', '[{choice: none}]'],
    [
      'advertising that can be refused in California',
      'marketing',
      '[{choice: opt-in, where: [EEA, UK]}, {choice: opt-out}]',
      shared
    ]
  ])('is valid with %s', (_, category, consent, table = 'none') => {
    expect(problems(category, consent, table)).toEqual([])
  })

  test.each([
    [
      'advertising without consent in France',
      'marketing',
      '[{choice: opt-out, where: [FR]}]',
      'none',
      /is `opt-out` in France, but by `regimes\[2\]`/
    ],
    [
      'no choice outside the Union, which includes Norway',
      'marketing',
      '[{choice: opt-in, where: [EU, UK]}, {choice: none}]',
      'none',
      /is `none` in Iceland, in Liechtenstein, in Norway, but/
    ],
    [
      'advertising that nobody in California can refuse',
      'marketing',
      '[{choice: opt-in, where: [EEA, UK]}, {choice: none}]',
      shared,
      /leaves people in California no choice/
    ],
    [
      'two entries for the same people',
      'marketing',
      '[{choice: opt-in, where: [EEA, UK]}, {choice: opt-in, where: [DE]}]',
      'none',
      /is about people of whom .* says it already/
    ],
    [
      'a region within another',
      'marketing',
      '[{choice: opt-in, where: [EEA, UK, DE]}]',
      'none',
      /is everybody in the European Economic Area/
    ]
  ])('is invalid with %s', (_, category, consent, table, message) => {
    expect(problems(category, consent, table)).toEqual([expect.stringMatching(message)])
  })
})
