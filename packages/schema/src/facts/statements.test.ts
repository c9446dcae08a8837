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
  test('its verb, and through its details that data is shared, used, kept and stored', () => {
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
  ] as const)('the choice that people have: %s', (kind, asked) => {
    expect(said({practices: [{does: 'collect', choice: {kind}}]}).slice(1)).toEqual(
      asked.map((one) => `practices.0.choice ${one}`)
    )
  })

  test('nothing beyond its fields, and nothing that never happens', () => {
    expect(said({practices: [{may: 'use', with: ['staff']}, {never: 'sell'}]})).toEqual([
      'practices.0 says `may: use`: use'
    ])
  })

  test.each([
    [['device'], true],
    [['observation'], true],
    [['person'], true],
    [['third-party'], false]
  ] as const)('whether cookies from %j are on a device: %s', (from, stored) => {
    const practice: Practice = {does: 'collect', data: ['cookie-identifiers'], from: [...from]}
    expect(said({practices: [practice]}).some((one) => one.endsWith('store-on-device'))).toBe(stored)
  })
})

test('the entries of a table are statements', () => {
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

test('a table that is `none` and a field that is `false` are denials', () => {
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
    ['an act of a service provider', promise, {...promise, who: 'service-provider'}, true],
    ['no act of a partner', promise, {...promise, who: 'partner'}, false],
    ['by anyone, no act of the user', {...promise, who: 'anyone'}, {...promise, who: 'user'}, false],
    ['by anyone, an act of a partner', {...promise, who: 'anyone'}, {...promise, who: 'partner'}, true],
    ['no act of anyone else', promise, {...promise, who: 'anyone'}, false],
    [
      'an act of the same other party',
      {...promise, who: {other: 'Ann '}},
      {...promise, who: {other: 'Ann'}},
      true
    ],
    ['an unnamed receiver, as a third party', {...promise, with: ['third-party']}, promise, true],
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
      'a purpose in the same words',
      {...promise, purposes: [{other: 'Our raffle '}]},
      {...promise, purposes: [{other: 'our raffle'}]},
      true
    ],
    [
      'no purpose in other words',
      {...promise, purposes: [{other: 'Our raffle'}]},
      {...promise, purposes: [{other: 'Our museum'}]},
      false
    ],
    [
      'no listed purpose, if its own is in other words',
      {...promise, purposes: [{other: 'Our raffle'}]},
      {...promise, purposes: ['newsletter']},
      false
    ],
    [
      'no purpose in other words, if its own is listed',
      {...promise, purposes: ['newsletter']},
      {...promise, purposes: [{other: 'Our raffle'}]},
      false
    ],
    ['no other receiver', {...promise, with: ['authority']}, {...promise, with: ['delivery-company']}, false],
    ['no unnamed receiver', {...promise, with: ['authority']}, promise, false],
    ['no transfer without a recipient', {action: 'share'}, {action: 'transfer'}, false],
    ['a transfer to a recipient', {action: 'share'}, {action: 'transfer', with: ['authority']}, true],
    ['no other purpose', {...promise, purposes: ['newsletter']}, {...promise, purposes: ['payment']}, false],
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
  test('have their own grounds, periods and interests as well as those of the practice', () => {
    expect(groundsOf({...uses, ground: ['legal-obligation']})).toEqual([
      'legal-obligation',
      'contract',
      'consent'
    ])
    expect(keepsOf(uses)).toEqual(['1 year', '2 years'])
    expect(interestsOf({...uses, interest: 'growth'})).toEqual(['growth', 'money'])
    expect([isGrounded(uses), isKept(uses)]).toEqual([true, true])
  })

  test('count as grounded and kept only if all of them are', () => {
    const half: Practice = {does: 'use', purposes: [...(uses.purposes ?? []), 'security']}
    expect([isGrounded(half), isKept(half)]).toEqual([false, false])
    expect(keepsOf(half)).toEqual(['1 year', '2 years'])
  })

  test('may be missing, and then the practice as a whole counts', () => {
    expect([isGrounded({does: 'use'}), isKept({does: 'use'})]).toEqual([false, false])
    expect([isGrounded({does: 'use', ground: ['consent']}), isKept({does: 'use', keep: '1 year'})]).toEqual([
      true,
      true
    ])
    expect([keepsOf({does: 'use'}), keepsOf({does: 'use', keep: '1 year'})]).toEqual([[], ['1 year']])
    expect(interestsOf({does: 'use'})).toEqual([])
  })
})

test('dataHandled returns the data of all practices that happen or may happen', () => {
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
