import {describe, expect, test} from 'vitest'
import type {Policy, Practice} from '../model/index.js'
import {countryName} from './areas.js'
import {denials} from './denials.js'
import {dataHandled} from './practices.js'
import {groundsOf, interestsOf, isGrounded, isKept, keepsOf} from './purposes.js'
import {forbids, type Act} from './scope.js'
import {statements} from './statements.js'

function policyWith(facts: Partial<Policy>): Policy {
  return {
    title: 'Privacy',
    language: 'en',
    organisation: {name: 'Atlas', address: {city: 'Bonn', country: 'DE'}},
    sections: [{kind: 'other', body: 'Welcome.'}],
    ...facts
  }
}

/** Where and how something is stated, and what: `recipients.0 names a recipient: share`. */
const said = (facts: Partial<Policy>): string[] =>
  statements(policyWith(facts)).map(({path, says, action}) => `${path.join('.')} ${says}: ${action}`)

/** `recipients is `none`: share engage give-access`. */
const denied = (facts: Partial<Policy>): string[] =>
  denials(policyWith(facts)).map(
    ({path, says, acts}) => `${path.join('.')} ${says}: ${acts.map(({action}) => action).join(' ')}`
  )

describe('a practice states', () => {
  test('what its verb says, and by its details that data is shared, used, kept and stored', () => {
    const practice: Practice = {
      does: 'collect',
      data: ['email-address', 'cookie-identifiers'],
      purposes: ['newsletter'],
      with: ['authority'],
      keep: '1 year'
    }
    expect(said({practices: [practice]})).toEqual([
      'practices.0 says `does: collect`: collect',
      'practices.0.with names who receives data: share',
      'practices.0.purposes names what data is used for: use',
      'practices.0.keep says how long data is kept: keep',
      'practices.0.purposes names messages to people: contact',
      'practices.0.data names cookie identifiers: store-on-device'
    ])
  })

  test.each([
    ['opt-in', ['gives people a choice: offer-choice', 'waits for consent: obtain-consent']],
    ['opt-out', ['gives people a choice: offer-choice']],
    ['none', []]
  ] as const)('by the choice %s what people are asked', (kind, asked) => {
    expect(said({practices: [{does: 'collect', choice: {kind}}]}).slice(1)).toEqual(
      asked.map((one) => `practices.0.choice ${one}`)
    )
  })

  test('nothing more than it has, and nothing that never happens', () => {
    expect(said({practices: [{may: 'use', with: ['staff']}, {never: 'sell'}]})).toEqual([
      'practices.0 says `may: use`: use'
    ])
  })

  test.each([
    [['device'], true],
    [['observation'], true],
    [['person'], true],
    [['third-party'], false]
  ] as const)('cookies that are from %j are on a device: %s', (from, stored) => {
    const practice: Practice = {does: 'collect', data: ['cookie-identifiers'], from: [...from]}
    expect(said({practices: [practice]}).some((one) => one.endsWith('store-on-device'))).toBe(stored)
  })
})

test('a table states as much as a practice', () => {
  const cookie = {
    name: 'a',
    provider: 'Atlas',
    category: 'statistics',
    purpose: 'security',
    duration: 'session'
  } as const

  const rows = [{data: ['name' as const], to: ['authority' as const], purposes: ['security' as const]}]
  expect(
    said({
      recipients: [{id: 'post', name: 'Post', kind: 'delivery-company', country: ['US', 'CA']}],
      transfers: [{to: ['US'], safeguard: 'adequacy-decision'}],
      cookies: [
        cookie,
        {...cookie, thirdPartyAccess: true},
        {...cookie, thirdPartyAccess: true, category: 'marketing'},
        {...cookie, thirdPartyAccess: false, category: 'social-media'}
      ],
      cookieConsent: {how: 'a banner', change: 'the footer'},
      automatedDecisions: [{name: 'a', logic: 'b', significance: 'c', consequences: 'd'}],
      retention: [{id: 'logs', name: 'Logs', period: '7 days'}],
      children: {directed: false, data: ['name']},
      sale: {
        sold: rows,
        shared: rows,
        businessPurpose: rows
      },
      regimes: ['gdpr']
    })
  ).toEqual([
    'recipients.0 names a recipient: share',
    'recipients.0.country sends data to the United States: transfer',
    'transfers.0 lists a transfer: transfer',
    'cookies.0 lists a cookie: store-on-device',
    'cookies.1 lists a cookie: store-on-device',
    'cookies.1.thirdPartyAccess lets others read a cookie: give-access',
    'cookies.2 lists a cookie: store-on-device',
    'cookies.2.category is `marketing`: use',
    'cookies.2.thirdPartyAccess lets others read a cookie: give-access',
    'cookies.2.thirdPartyAccess lets others read a cookie: track',
    'cookies.2.thirdPartyAccess lets others read a cookie: track',
    'cookies.3 lists a cookie: store-on-device',
    'cookieConsent asks for consent to cookies: store-on-device',
    'cookieConsent asks for consent to cookies: obtain-consent',
    'sale.sold.0 lists what is sold: sell',
    'sale.shared.0 lists what is shared for advertising: share-for-advertising',
    'sale.businessPurpose.0 lists what is disclosed for a business purpose: share',
    'automatedDecisions.0 lists an automated decision: decide-automatically',
    'retention.0 says how long data is kept: keep',
    'children.data lists data collected from children: collect'
  ])
})

test('a table that is declared `none`, or a field that is `false`, denies', () => {
  expect(
    denied({
      recipients: 'none',
      transfers: 'none',
      cookies: 'none',
      automatedDecisions: 'none',
      sale: {sold: 'none', shared: 'none', businessPurpose: 'none', sensitiveUse: 'none', under16: false},
      children: {directed: false, knowinglyCollected: false},
      signals: {thirdPartyTracking: false}
    })
  ).toEqual([
    'recipients is `none`: share engage give-access',
    'transfers is `none`: transfer',
    'cookies is `none`: store-on-device',
    'automatedDecisions is `none`: decide-automatically',
    'sale.sold is `none`: sell',
    'sale.shared is `none`: share-for-advertising',
    'sale.businessPurpose is `none`: share',
    'sale.sensitiveUse is `none`: collect store-on-device use keep',
    'sale.under16 is `false`: sell share-for-advertising',
    'children.knowinglyCollected is `false`: collect store-on-device use keep',
    'signals.thirdPartyTracking is `false`: track track'
  ])
  expect(denied({practices: [{never: 'sell'}, {does: 'use'}]})).toEqual([
    'practices.0 says `never: sell`: sell'
  ])
})

describe('a promise forbids', () => {
  const promise: Act = {action: 'share', data: ['contact-data']}
  test.each<[string, Act, Act, boolean]>([
    ['a narrower act with narrower data', promise, {action: 'sell', data: ['email-address']}, true],
    ['no other data', promise, {action: 'sell', data: ['ip-address']}, false],
    ['no broader act', {action: 'sell'}, {action: 'share'}, false],
    ['what a service provider does', promise, {...promise, who: 'service-provider'}, true],
    ['nothing that a partner does', promise, {...promise, who: 'partner'}, false],
    ['by anyone, nothing that the user does', {...promise, who: 'anyone'}, {...promise, who: 'user'}, false],
    ['by anyone, what a partner does', {...promise, who: 'anyone'}, {...promise, who: 'partner'}, true],
    ['nothing that just anyone does', promise, {...promise, who: 'anyone'}, false],
    [
      'what the same other party does',
      {...promise, who: {other: 'Ann '}},
      {...promise, who: {other: 'Ann'}},
      true
    ],
    ['a receiver without a word, as a third party', {...promise, with: ['third-party']}, promise, true],
    [
      'staff, not as a third party',
      {...promise, with: ['third-party']},
      {...promise, with: ['staff']},
      false
    ],
    [
      'one receiver of several',
      {...promise, with: ['third-party', 'authority']},
      {...promise, with: ['staff', 'authority']},
      true
    ],
    [
      'a purpose by the same words',
      {...promise, purposes: [{other: 'Our raffle '}]},
      {...promise, purposes: [{other: 'our raffle'}]},
      true
    ],
    [
      'no purpose by other words',
      {...promise, purposes: [{other: 'Our raffle'}]},
      {...promise, purposes: [{other: 'Our museum'}]},
      false
    ],
    [
      'no purpose of the list, where it has a word of its own',
      {...promise, purposes: [{other: 'Our raffle'}]},
      {...promise, purposes: ['newsletter']},
      false
    ],
    [
      'no purpose that has a word of its own, where it is of the list',
      {...promise, purposes: ['newsletter']},
      {...promise, purposes: [{other: 'Our raffle'}]},
      false
    ],
    ['no other receiver', {...promise, with: ['authority']}, {...promise, with: ['delivery-company']}, false],
    ['no receiver that is not named', {...promise, with: ['authority']}, promise, false],
    ['no transfer to oneself', {action: 'share'}, {action: 'transfer'}, false],
    ['a transfer to somebody', {action: 'share'}, {action: 'transfer', with: ['authority']}, true],
    [
      'the same purpose only',
      {...promise, purposes: ['newsletter']},
      {...promise, purposes: ['payment']},
      false
    ],
    ['the same limit', {...promise, when: 'you ask'}, {...promise, when: 'you ask'}, true],
    ['no other limit', {...promise, when: 'you ask'}, {...promise, when: 'you leave'}, false]
  ])('%s', (_, one, act, expected) => {
    expect(forbids(one, act)).toBe(expected)
  })
})

describe('purposes', () => {
  const uses: Practice = {
    does: 'use',
    purposes: [
      {purpose: 'payment', ground: ['contract'], keep: '1 year', interest: 'money'},
      {purpose: 'newsletter', ground: ['consent'], keep: '2 years'}
    ]
  }
  test('have grounds, times and interests of their own, and those of the practice', () => {
    expect(groundsOf({...uses, ground: ['legal-obligation']})).toEqual([
      'legal-obligation',
      'contract',
      'consent'
    ])
    expect(keepsOf(uses)).toEqual(['1 year', '2 years'])
    expect(interestsOf({...uses, interest: 'growth'})).toEqual(['growth', 'money'])
    expect([isGrounded(uses), isKept(uses)]).toEqual([true, true])
  })

  test('are all grounded and kept, or not', () => {
    const half: Practice = {does: 'use', purposes: [...(uses.purposes ?? []), 'security']}
    expect([isGrounded(half), isKept(half)]).toEqual([false, false])
    expect(keepsOf(half)).toEqual(['1 year', '2 years'])
  })

  test('may be missing: then the practice as a whole counts', () => {
    expect([isGrounded({does: 'use'}), isKept({does: 'use'})]).toEqual([false, false])
    expect([isGrounded({does: 'use', ground: ['consent']}), isKept({does: 'use', keep: '1 year'})]).toEqual([
      true,
      true
    ])
    expect([keepsOf({does: 'use'}), keepsOf({does: 'use', keep: '1 year'})]).toEqual([[], ['1 year']])
    expect(interestsOf({does: 'use'})).toEqual([])
  })
})

test('data that is handled is that of all practices that happen', () => {
  const practices: Practice[] = [
    {does: 'use'},
    {may: 'share', data: ['name']},
    {never: 'sell', data: ['ip-address']}
  ]
  expect(dataHandled(policyWith({practices}))).toEqual(['name'])
})

test.each([
  ['DE', 'Germany'],
  ['US', 'the United States'],
  ['GB', 'the United Kingdom'],
  ['AE', 'the United Arab Emirates'],
  ['KY', 'the Cayman Islands'],
  ['DO', 'the Dominican Republic'],
  ['NL', 'the Netherlands'],
  ['PH', 'the Philippines'],
  ['BS', 'the Bahamas'],
  ['TZ', 'Tanzania']
])('%s is %s in a sentence', (code, name) => {
  expect(countryName(code)).toBe(name)
})
