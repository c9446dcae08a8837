import {describe, expect, test} from 'vitest'
import type {Policy, Practice} from '../model/index.js'
import {legalGrounds, type LegalGround} from '../vocabulary/legal-grounds.js'
import {
  amongData,
  byOthers,
  byUs,
  countriesReached,
  dataIsWithin,
  isPersonalData,
  isSpecialCategory,
  doneByUs,
  groundPlaces,
  groundsOf,
  isGrounded,
  isKept,
  isSoldOrShared,
  keptBy,
  worksForUs,
  neverByUs,
  possibleByUs,
  practicesOf,
  receivers,
  usesOf,
  whose
} from './index.js'

const policy: Policy = {
  title: 'Privacy',
  language: 'en',
  organisation: {name: 'Atlas'},
  practices: [
    {does: 'collect', data: ['email-address'], purposes: ['newsletter'], with: [{recipient: 'post'}]},
    {does: 'collect-automatically', who: 'service-provider', data: ['ip-address'], keep: {retention: 'logs'}},
    {does: 'sell', who: 'partner', data: ['interests']},
    {may: 'share', with: ['authority', 'staff']},
    {never: 'sell', data: ['personal-data']}
  ],
  recipients: [{id: 'post', name: 'Parcel Post', kind: 'delivery-company', country: ['DE', 'US']}],
  transfers: [{to: ['CA'], safeguard: 'adequacy-decision'}],
  retention: [{id: 'logs', name: 'Logs', period: '7 days', from: 'the visit'}],
  sections: [{kind: 'other', body: 'Welcome.'}]
}

const at = (found: readonly {readonly index: number}[]): number[] => found.map(({index}) => index)

describe('who is responsible for a practice', () => {
  test.each([
    [undefined, 'us'],
    ['organisation', 'us'],
    ['service-provider', 'us'],
    ['affiliate', 'others'],
    ['partner', 'others'],
    ['third-party', 'others'],
    ['authority', 'others'],
    ['user', 'others'],
    [{other: 'our friends'}, 'others']
  ] as const)('a practice of %j is done by %s', (who, party) => {
    expect(whose({does: 'collect', who})).toBe(party)
  })

  test('a practice of a service provider counts as the organisation’s, one of a partner does not', () => {
    expect(at(doneByUs(policy, 'collect'))).toEqual([0, 1])
    expect(at(byUs(policy, 'share'))).toEqual([3])
    expect(at(byOthers(policy, 'share'))).toEqual([2])
  })
})

describe('how firmly a practice is stated', () => {
  test('distinguishes `does`, `may` and `never`', () => {
    expect(at(doneByUs(policy))).toEqual([0, 1])
    expect(at(possibleByUs(policy))).toEqual([3])
    expect(at(neverByUs(policy, 'share'))).toEqual([4])
    expect(at(practicesOf(policy))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('a purpose with its own ground and period', () => {
  const payment: Practice = {
    does: 'collect',
    data: ['billing-data'],
    purposes: ['payment', {purpose: 'accounting', ground: ['legal-obligation'], keep: '8 years'}],
    ground: ['contract'],
    keep: '1 year'
  }

  test('a purpose without its own ground and period has those of the practice', () => {
    expect(usesOf(payment)).toEqual([
      {purpose: 'payment', grounds: ['contract'], interest: undefined, keep: '1 year'},
      {purpose: 'accounting', grounds: ['legal-obligation'], interest: undefined, keep: '8 years'}
    ])
    expect(groundsOf(payment)).toEqual(['contract', 'legal-obligation'])
  })

  test('an interest belongs to the purposes that rest on legitimate interests', () => {
    const uses = usesOf({
      does: 'collect',
      purposes: [
        {purpose: 'fraud-prevention', ground: ['legitimate-interests']},
        {purpose: 'payment', ground: ['contract']}
      ],
      interest: 'We keep thieves out.'
    })
    expect(uses.map(({interest}) => interest)).toEqual(['We keep thieves out.', undefined])
  })

  test('an interest also belongs to a purpose that has this ground from the practice', () => {
    const interest = 'We keep thieves out.'
    const purposes: Practice['purposes'] = [
      'payment',
      {purpose: 'fraud-prevention', ground: ['legitimate-interests']}
    ]
    const on = (...ground: NonNullable<Practice['ground']>): unknown[] =>
      usesOf({does: 'collect', ground, purposes, interest}).map((use) => use.interest)
    expect(on('contract')).toEqual([undefined, interest])
    expect(on('contract', 'legitimate-interests')).toEqual([interest, interest])
    // An interest counts as stated even if no ground asks for it.
    expect(usesOf({does: 'collect', purposes: ['payment'], interest})).toMatchObject([{interest}])
  })

  test('a practice is grounded and kept if each of its purposes is', () => {
    const half: Practice = {
      does: 'use',
      purposes: ['payment', {purpose: 'accounting', ground: ['legal-obligation'], keep: '8 years'}]
    }
    expect([isGrounded(half), isKept(half)]).toEqual([false, false])
    expect([isGrounded(payment), isKept(payment)]).toEqual([true, true])
    expect(isGrounded({does: 'use', ground: ['consent']})).toBe(true)
  })
})

test('data is within the broader data above it in the tree; other data is within personal data', () => {
  expect(dataIsWithin('email-address', 'contact-data')).toBe(true)
  expect(dataIsWithin('contact-data', 'email-address')).toBe(false)
  expect(dataIsWithin({other: 'shoe size', kind: 'personal-data'}, 'personal-data')).toBe(true)
  expect(
    dataIsWithin({other: 'Shoe size ', kind: 'personal-data'}, {other: 'shoe size', kind: 'personal-data'})
  ).toBe(true)
  expect(dataIsWithin({other: 'shoe size', kind: 'personal-data'}, 'contact-data')).toBe(false)
  const known = amongData(['contact-data', {other: 'shoe size', kind: 'personal-data'}])
  expect(known(['email-address', {other: 'Shoe size', kind: 'personal-data'}])).toBe(true)
  expect(known(['email-address', 'ip-address'])).toBe(false)
})

test('receivers come from the table and from practices, except the organisation’s own staff', () => {
  expect(receivers(policy).map(({path, kinds}) => [path.join('.'), ...kinds])).toEqual([
    ['recipients.0', 'delivery-company'],
    ['practices.3.with.0', 'authority']
  ])
  expect(countriesReached(policy).map(({country}) => country)).toEqual(['DE', 'US', 'CA'])
})

test('the time that data is kept comes from a period, an event or a rule', () => {
  expect(keptBy('1 year', policy)).toEqual({how: 'period', period: '1 year'})
  expect(keptBy({until: 'you leave'}, policy)).toEqual({how: 'event', until: 'you leave'})
  expect(keptBy({retention: 'logs'}, policy)).toEqual({how: 'period', period: '7 days', from: 'the visit'})
  expect(keptBy({retention: 'gone'}, policy)).toBeUndefined()
})

describe('sold or shared', () => {
  test('is true for a practice that sells, whatever the table says', () => {
    const sale: Policy['sale'] = {sold: 'none', shared: 'none'}
    expect(isSoldOrShared({...policy, sale})).toBe(false)
    expect(isSoldOrShared({...policy, sale, practices: [{does: 'sell'}]})).toBe(true)
  })

  test('is unknown if nothing is declared', () => {
    expect(isSoldOrShared(policy)).toBe('unknown')
  })
})

test('a recipient of several kinds works for the organisation only if it does in each of them', () => {
  const [receiver] = receivers({...policy, recipients: [{kind: ['payment-provider', 'credit-agency']}]})
  expect(receiver?.kinds).toEqual(['payment-provider', 'credit-agency'])
  expect(worksForUs({kinds: ['payment-provider', 'credit-agency']})).toBe(false)
  expect(worksForUs({kinds: ['payment-provider', 'email-provider']})).toBe(true)
})

describe('data in the author’s own words', () => {
  const sleep = {other: 'Sleep', kind: 'fitness-data'} as const

  test('belongs to the same broader data as its kind, and has the same protection', () => {
    expect(dataIsWithin(sleep, 'health-data')).toBe(true)
    expect(dataIsWithin(sleep, 'fitness-data')).toBe(true)
    expect(dataIsWithin(sleep, 'contact-data')).toBe(false)
    expect(isSpecialCategory(sleep)).toBe(true)
    expect(amongData(['health-data'])([sleep])).toBe(true)
    expect(isPersonalData({other: 'Counts', kind: 'aggregate-data'})).toBe(false)
  })

  test('is only personal data if that is its kind', () => {
    expect(dataIsWithin({other: 'Sleep', kind: 'personal-data'}, 'personal-data')).toBe(true)
    expect(dataIsWithin({other: 'Sleep', kind: 'personal-data'}, 'health-data')).toBe(false)
    expect(isSpecialCategory({other: 'Sleep', kind: 'personal-data'})).toBe(false)
  })
})

test('Brazil has all grounds that Art. 7 of its law lists', () => {
  const places = Object.keys(legalGrounds)
    .flatMap((ground) => groundPlaces(ground as LegalGround, ['lgpd']))
    .map(({article}) => article)
  for (const item of ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'])
    expect(places).toContain(`7 ${item}`)
  expect(new Set(places).size).toBe(places.length)
})
