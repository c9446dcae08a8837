import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {stringify} from 'yaml'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryPolicy} from '../model/arbitrary-policy.js'
import type {Policy, Practice} from '../model/index.js'
import {parsePolicy} from '../parse/parse-policy.js'
import {actions, type Action} from '../vocabulary/actions.js'
import {dataCategories} from '../vocabulary/data-categories.js'
import {broader} from '../vocabulary/tree.js'
import {findContradictions} from './index.js'

const head = `title: Privacy
language: en
organisation: {name: Atlas, address: {city: Berlin, country: DE}}
`
const tail = `sections: [{kind: other, body: Welcome.}]
`

/** What is wrong with a policy that has these facts. */
function problemsOf(facts: string): string[] {
  return parsePolicy(`${head}${facts}${tail}`).problems.map(({line, message}) => `${line}: ${message}`)
}

describe('what is denied in one place is said in no other', () => {
  test.each([
    [
      'no transfers, but a recipient abroad',
      `practices:
  - {does: collect, data: [name]}
transfers: none
recipients:
  - kind: email-provider
    data: [name]
    country: US
`,
      [
        '6: `transfers` (line 6, column 12) is `none`, but `recipients[0].country` (line 10, column 14) sends data to the United States — keep the one that is true.'
      ]
    ],
    [
      'no cookies, but cookie identifiers used for advertising',
      `cookies: none
practices:
  - does: use
    data: [cookie-identifiers]
    purposes: [targeted-advertising]
`,
      [
        '4: `cookies` (line 4, column 10) is `none`, but `practices[0].data` (line 7, column 11) names cookie identifiers — keep the one that is true.'
      ]
    ],
    [
      'no recipients, but a payment provider',
      `recipients: none
practices:
  - does: collect
    data: [payment-card]
    with: [payment-provider]
`,
      [
        '4: `recipients` (line 4, column 13) is `none`, but `practices[0].with` (line 8, column 11) names who receives data — keep the one that is true.'
      ]
    ],
    [
      'nothing sold, but a practice that sells',
      `sale:
  sold: none
  shared: none
practices:
  - does: sell
    data: [name]
`,
      [
        '5: `sale.sold` (line 5, column 9) is `none`, but `practices[0]` (line 8, column 5) says `does: sell` — keep the one that is true.'
      ]
    ],
    [
      'nothing shared, but a practice that shares for advertising',
      `sale: {sold: none, shared: none}
practices:
  - {does: share-for-advertising, data: [name]}
`,
      [
        '4: `sale.shared` (line 4, column 28) is `none`, but `practices[0]` (line 6, column 5) says `does: share-for-advertising` — keep the one that is true.'
      ]
    ],
    [
      'never sold, but sold',
      `practices:
  - {never: sell, data: [personal-data]}
  - {does: sell, data: [email-address]}
`,
      [
        '5: `practices[0]` (line 5, column 5) says `never: sell`, but `practices[1]` (line 6, column 5) says `does: sell` — keep the one that is true.'
      ]
    ],
    [
      'no automated decisions, but a practice that decides',
      `automatedDecisions: none
practices:
  - {does: decide-automatically, data: [name]}
`,
      [
        '4: `automatedDecisions` (line 4, column 21) is `none`, but `practices[0]` (line 6, column 5) says `does: decide-automatically` — keep the one that is true.'
      ]
    ],
    [
      'no sensitive data, but payment cards',
      `sale: {sold: none, shared: none, sensitiveUse: none}
practices:
  - {does: collect, data: [payment-card]}
`,
      [
        '4: `sale.sensitiveUse` (line 4, column 48) is `none`, but `practices[0]` (line 6, column 5) says `does: collect` (payment card details) — keep the one that is true.'
      ]
    ],
    [
      'data of children, but none known',
      `children: {directed: false, knowinglyCollected: false}
practices:
  - {does: collect, data: [name], about: [children]}
`,
      [
        '4: `children.knowinglyCollected` (line 4, column 49) is `false`, but `practices[0]` (line 6, column 5) says `does: collect` (children) — keep the one that is true.'
      ]
    ],
    [
      'no transfers, but a service that is run from abroad',
      `regimes: [gdpr]
practices:
  - {does: collect, data: [email-address]}
transfers: none
recipients: [{service: mailchimp}]
`,
      [
        '7: `transfers` (line 7, column 12) is `none`, but `recipients[0].service` (line 8, column 24) is run from the United States, unless `country` says where else it handles data — keep the one that is true.'
      ]
    ],
    [
      'no sub-processors, but somebody who gets customers’ data',
      `asProcessor: {customers: shops that use Atlas, subprocessors: none, data: [order-data]}
recipients: [{name: Rackfield, kind: hosting-provider, data: [order-data]}]
`,
      [
        '4: `asProcessor.subprocessors` (line 4, column 63) is `none`, but by `recipients[0].data[0]` (line 5, column 63) a recipient gets order data, which you process for your customers only — name it as a sub-processor, or add the practice that uses the data for yourself.'
      ]
    ],
    [
      'never shared with third parties, but a recipient in the table',
      `practices:
  - {never: share, with: [third-party]}
  - {does: collect, data: [name]}
recipients:
  - {kind: partner, data: [name]}
`,
      [
        '5: `practices[0]` (line 5, column 5) says `never: share`, but `recipients[0]` (line 8, column 5) names a recipient — keep the one that is true.'
      ]
    ],
    [
      'nobody follows visitors, but an advertiser reads a cookie',
      `signals: {thirdPartyTracking: false}
cookies:
  - {name: ad, provider: Summit, category: marketing, purpose: Shows advertisements., duration: session, thirdPartyAccess: true}
`,
      [
        '4: `signals.thirdPartyTracking` (line 4, column 31) is `false`, but `cookies[0].thirdPartyAccess` (line 6, column 124) lets others read a cookie — keep the one that is true.'
      ]
    ]
  ])('%s', (_, facts, expected) => {
    expect(problemsOf(facts)).toEqual(expected)
  })

  test.each([
    [
      'a narrower promise',
      '  - {never: sell, data: [email-address]}\n  - {does: sell, data: [ip-address]}\n'
    ],
    ['a promise with an exception', '  - {never: sell, unless: you agree}\n  - {does: sell, data: [name]}\n'],
    ['what somebody else does', '  - {never: sell}\n  - {does: sell, who: partner, data: [name]}\n'],
    [
      'what is shared with staff',
      '  - {never: share, with: [third-party]}\n  - {does: share, with: [staff], data: [name]}\n'
    ],
    [
      'data of nobody',
      '  - {never: share, data: [personal-data]}\n  - {does: share, with: [partner], data: [aggregate-data]}\n'
    ],
    [
      'other people',
      '  - {never: collect, about: [children]}\n  - {does: collect, about: [customers], data: [name]}\n'
    ],
    [
      'another recipient',
      '  - {never: share, with: [data-broker]}\n  - {does: share, with: [partner], data: [name]}\n'
    ]
  ])('%s contradicts nothing', (_, practices) => {
    expect(problemsOf(`practices:\n${practices}`)).toEqual([])
  })

  test('the promise of a service provider is its own, the promise of the organisation is for both', () => {
    const theirs =
      '  - {never: share, who: service-provider}\n  - {does: share, data: [name], with: [partner]}\n'
    expect(problemsOf(`practices:\n${theirs}`)).toEqual([])
    const ours =
      '  - {never: share}\n  - {does: share, who: service-provider, data: [name], with: [partner]}\n'
    expect(problemsOf(`practices:\n${ours}`)).toHaveLength(1)
  })
})

describe('others are somebody else', () => {
  const named = (facts: string): string[] =>
    problemsOf(`regimes: [gdpr]\npractices: [{does: collect, data: [name]}]\n${facts}`)

  test.each([
    [
      'jointControllers: [{name: ATLAS, about: our page, essence: Atlas answers requests.}]',
      'jointControllers[0].name'
    ],
    ['recipients: [{name: Atlas., kind: hosting-provider}]', 'recipients[0].name']
  ])('%s names the organisation itself', (facts, place) => {
    expect(named(`${facts}\n`)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^6: \`${place.replace(/[[\]]/g, '\\$&')}\` \\(line 6, column \\d+\\) is “.*”, but by \`organisation\\.name\` \\(line 3, column 22\\) that is the organisation itself — name the other one, or remove this entry\\.$`
        )
      )
    ])
  })

  test('a company of the same group has a name of its own', () => {
    expect(named('recipients: [{name: Atlas Inc., kind: affiliate}]\n')).toEqual([])
  })
})

test('data that is processed for customers goes to those who help with it', () => {
  expect(
    problemsOf(`asProcessor: {customers: shops that use Atlas, subprocessors: [host], data: [order-data]}
recipients: [{id: host, name: Rackfield, kind: hosting-provider, data: [order-data]}]
`)
  ).toEqual([])
})

test('a sub-processor works for others', () => {
  expect(
    problemsOf(`asProcessor: {customers: shops that use Atlas, subprocessors: [ads], data: [order-data]}
recipients: [{id: ads, kind: advertising-partner, data: [order-data]}]
`)
  ).toEqual([
    '4: `asProcessor.subprocessors[0]` (line 4, column 64) is a sub-processor, but by `recipients[0].kind` (line 5, column 30) it uses data for itself — name another, or fix its kind.'
  ])
})

test('a joint controller is a recipient', () => {
  expect(
    problemsOf(`recipients: none
practices: [{does: collect, data: [name]}]
jointControllers: [{name: Pinboard, about: our page, essence: Pinboard answers requests.}]
`)
  ).toEqual([
    '4: `recipients` (line 4, column 13) is `none`, but `jointControllers[0]` (line 6, column 20) names a joint controller, who has the data too — keep the one that is true.'
  ])
})

describe('a transfer within the European Economic Area', () => {
  const to = (regimes: string): string[] =>
    problemsOf(`regimes: ${regimes}
practices: [{does: collect, data: [name]}]
transfers: [{to: [US, FR], safeguard: standard-contractual-clauses}]
`)

  test('is none under the GDPR, and one under the law of the United Kingdom', () => {
    expect(to('[gdpr]')).toEqual([
      '6: `transfers[0].to[1]` (line 6, column 23) is France, which is within the European Economic Area: no transfer to a third country — remove it.'
    ])
    expect(to('[gdpr, uk-gdpr]')).toEqual([])
    expect(to('[ccpa]')).toEqual([])
  })
})

test('a practice without a name is compared by its purpose, which the document calls it by', () => {
  const kept = (language: string, name: string): string[] =>
    parsePolicy(`title: T
language: ${language}
organisation: {name: Atlas}
practices: [{does: collect, data: [name], purposes: [newsletter], keep: 2 years}]
retention: [{name: ${name}, data: [name], period: 1 year}]
`).problems.map(({message}) => message)
  expect(kept('en', 'Newsletter')).toEqual([
    '`practices[0].keep` (line 4, column 73) keeps “newsletter” for 2 years, but `retention[0]` (line 5, column 13) for 1 year — keep the one that is true, or give them different names.'
  ])
  expect(kept('fr', 'Lettre d’information')).toHaveLength(1)
  expect(kept('en', 'Names')).toEqual([])
})

describe('a service that is run from a third country', () => {
  const using = (facts: string): string[] =>
    problemsOf(`regimes: [gdpr]
practices: [{does: collect, data: [email-address]}]
recipients: [{id: letters, service: mailchimp}, {id: post, kind: email-provider, country: US}]
${facts}
`)

  test('is missing where the transfers are listed', () => {
    expect(
      using('transfers: [{to: [US], recipients: [post], safeguard: standard-contractual-clauses}]')
    ).toEqual([
      '6: `recipients[0].service` (line 6, column 37) is run from the United States, outside the European Economic Area, but `transfers` (line 7, column 12) lists no transfer there for it — add one with its safeguard, or say in `country` where else it handles the data.'
    ])
  })

  test('is covered by a transfer for it', () => {
    expect(
      using('transfers: [{to: [US], recipients: [letters, post], safeguard: standard-contractual-clauses}]')
    ).toEqual([])
  })
})

describe('a fact that needs another', () => {
  test.each([
    [
      'a recipient in a third country without a transfer',
      `regimes: [gdpr]
practices: [{does: collect, data: [name]}]
recipients: [{id: mail, kind: email-provider, data: [name], country: US}]
transfers: [{to: [US], recipients: [mail], safeguard: standard-contractual-clauses}]
`,
      []
    ],
    [
      'a recipient in a third country that no transfer is for',
      `regimes: [gdpr]
practices: [{does: collect, data: [name]}]
recipients: [{id: mail, kind: email-provider, data: [name], country: US}, {id: host, kind: hosting-provider, country: US}]
transfers: [{to: [US], recipients: [mail], safeguard: standard-contractual-clauses}]
`,
      [
        '6: `recipients[1].country` (line 6, column 119) is the United States, outside the European Economic Area, but `transfers` (line 7, column 12) lists no transfer there for this recipient — add one with its safeguard.'
      ]
    ],
    [
      'a recipient in a third country and no transfers at all',
      `regimes: [gdpr]
practices: [{does: collect, data: [name]}]
recipients: [{kind: email-provider, data: [name], country: US}]
`,
      [
        '6: `recipients[0].country` (line 6, column 60) is the United States, outside the European Economic Area, but the policy lists no transfer — add one to `transfers`, with its safeguard.'
      ]
    ],
    [
      'the framework for the whole United States',
      `transfers: [{to: [US], safeguard: data-privacy-framework}]
`,
      [
        '4: `transfers[0].safeguard` (line 4, column 35) covers only organisations that are certified, not the whole United States — name them in `recipients` of the transfer.'
      ]
    ],
    [
      'an adequacy decision on the whole United States',
      `transfers: [{to: [US], safeguard: adequacy-decision}]
`,
      [
        '4: `transfers[0].safeguard` (line 4, column 35) is an adequacy decision, but there is none on the United States as a whole, which `transfers[0].to[0]` (line 4, column 19) names — write `data-privacy-framework` and name the certified recipients.'
      ]
    ],
    [
      'more time for an answer than a law allows',
      `regimes: [gdpr, lgpd]
rights: {granted: [access], answeredWithin: 30 days}
`,
      [
        '5: `rights.answeredWithin` (line 5, column 45) is 30 days, but `regimes[1]` (line 4, column 17) allows 15 days (LGPD) — promise no more than that.'
      ]
    ],
    [
      'a longer extension than a law allows',
      `regimes: [gdpr]
rights: {granted: [access], answeredWithin: 1 month, extendedBy: 3 months}
`,
      [
        '5: `rights.extendedBy` (line 5, column 66) is 3 months, but `regimes[0]` (line 4, column 11) allows 62 days (GDPR) — promise no more than that.'
      ]
    ],
    [
      'more time for an appeal than one of the states allows',
      `regimes: [us-states]
rights: {granted: [access], appeal: {how: Write to us., answeredWithin: 60 days}}
`,
      [
        '5: `rights.appeal.answeredWithin` (line 5, column 73) is 60 days, but `regimes[0]` (line 4, column 11) allows 45 days (Colorado, C.R.S. § 6-1-1306(3)) — promise no more than that.'
      ]
    ],
    [
      'more time for an answer than the law of a state allows, though another one allows it',
      `regimes: [us-states]
states: [US-IA, US-UT]
rights: {granted: [access], answeredWithin: 90 days}
`,
      [
        '6: `rights.answeredWithin` (line 6, column 45) is 90 days, but `regimes[0]` (line 4, column 11) allows 45 days (Utah, Utah Code § 13-61-203(2)) — promise no more than that.'
      ]
    ],
    [
      'a longer extension than Florida allows',
      `regimes: [us-states]
states: [US-VA, US-FL]
rights: {granted: [access], extendedBy: 45 days}
`,
      [
        '6: `rights.extendedBy` (line 6, column 41) is 45 days, but `regimes[0]` (line 4, column 11) allows 15 days (Florida, Fla. Stat. § 501.706(2)) — promise no more than that.'
      ]
    ],
    [
      'signals that a state has honoured',
      `regimes: [us-states]
states: [US-VA, US-OR]
effective: 2026-01-01
practices: [{does: collect, data: [name]}]
sale: {sold: [{data: [name], to: [data-broker], purposes: [marketing]}], shared: none}
signals: {optOutPreference: ignored}
`,
      [
        '9: `signals.optOutPreference` (line 9, column 29) is `ignored`, but by `regimes[0]` (line 4, column 11) a business that sells or shares data honours such signals, as in Oregon since 2026-01-01 (ORS 646A.578(5)) — write `honoured` once they are.'
      ]
    ],
    [
      'sensitive data until people opt out, where a state wants consent',
      `regimes: [us-states]
states: [US-IA, US-DE]
practices:
  - {does: collect, data: [ethnic-origin], choice: {kind: opt-out, how: Write to us.}}
`,
      [
        '7: `practices[0].choice.kind` (line 7, column 59) is `opt-out` for racial or ethnic origin, but by `regimes[0]` (line 4, column 11) sensitive data is used only with consent, as in Delaware (6 Del. C. § 12D-106(a)(4)) — write `opt-in` once you ask for it.'
      ]
    ],
    [
      'what a state lets nobody sell, sold to its people with their consent',
      `regimes: [us-states]
states: [US-CT, US-MD, US-VA]
effective: 2026-11-01
practices:
  - {does: sell, data: [precise-location], where: [US-VA], with: [data-broker], choice: {kind: opt-in, how: You agree.}}
  - {does: sell, data: [precise-location], where: [US-CT], with: [data-broker], choice: {kind: opt-in, how: You agree.}}
  - {does: sell, data: [beliefs], where: [US-CT], with: [data-broker], choice: {kind: opt-in, how: You agree.}}
  - {does: sell, data: [beliefs], with: [data-broker], choice: {kind: opt-in, how: You agree.}}
`,
      [
        '9: `practices[1].data` (line 9, column 24) sells precise location, but by `regimes[0]` (line 4, column 11) nobody may sell it in Connecticut (Conn. Gen. Stat. § 42-520, as amended by P.A. 26-64) — say in `where` whose data is sold, or fix it.',
        '11: `practices[3].data` (line 11, column 24) sells religious or philosophical beliefs, but by `regimes[0]` (line 4, column 11) nobody may sell it in Maryland (Md. Code, Com. Law § 14-4707(a)(2)) — say in `where` whose data is sold, or fix it.'
      ]
    ],
    [
      'states without their law, and a law of states without one',
      `regimes: [gdpr, us-health]
states: [US-VA, US-NY]
`,
      [
        '4: `regimes[1]` (line 4, column 17) is US health data laws, but `states` (line 5, column 9) names none of its states — add one, or remove `us-health`.',
        '5: `states[0]` (line 5, column 10) is `US-VA`, but no law in `regimes` is in force there — add `us-states` to `regimes`.',
        '5: `states[1]` (line 5, column 17) is `US-NY`, but no state law in the catalogue is in force there — remove it.'
      ]
    ],
    [
      'one name kept for two lengths of time',
      `retention:
  - {name: Orders, period: 3 years}
  - {name: orders, period: 10 years}
`,
      [
        '6: `retention[1]` (line 6, column 5) keeps “orders” for 10 years, but `retention[0]` (line 5, column 5) for 3 years — keep the one that is true, or give them different names.'
      ]
    ],
    [
      'health data on consent that is not explicit',
      `regimes: [gdpr]
practices:
  - {does: collect, data: [name, health-data], ground: [contract]}
`,
      [
        '6: `practices[0].data[1]` (line 6, column 34) (health data) is a special category, but `practices[0].ground` (line 6, column 56) names no condition of Art. 9(2) GDPR — add one, such as `explicit-consent`.'
      ]
    ],
    [
      'consent that can’t be withdrawn',
      `practices:
  - {does: collect, data: [name], ground: [consent]}
`,
      [
        "5: `practices[0].ground` (line 5, column 43) is consent, but the policy doesn't say how to withdraw it — add `withdraw-consent` to `rights.granted`, or say it in `choice.how` of the practice."
      ]
    ],
    [
      'consent that nobody gives',
      `practices:
  - {does: collect, data: [name], ground: [consent], choice: {kind: opt-out, how: Write to us.}}
`,
      [
        '5: `practices[0].ground` (line 5, column 43) is consent, but `practices[0].choice.kind` (line 5, column 69) is `opt-out` — consent is given beforehand: write `opt-in`, or name another ground.'
      ]
    ],
    [
      'legitimate interests without their name',
      `practices:
  - {does: collect, data: [name], ground: [legitimate-interests]}
`,
      [
        "5: `practices[0].ground` (line 5, column 43) is legitimate interests, but the practice doesn't name them — add `interest`, as a whole sentence."
      ]
    ],
    [
      'a ground that the named law doesn’t know',
      `regimes: [gdpr]
practices:
  - {does: collect, data: [name], ground: [credit-protection]}
`,
      [
        "6: `practices[0].ground[0]` (line 6, column 44) is a ground of the LGPD only, but `regimes` (line 4, column 10) doesn't name that law — name it, or another ground."
      ]
    ],
    [
      'a change that applied before it was made, and before anybody was informed',
      `effective: 2026-01-01
updated: 2026-03-01
changes: {announced: [email], before: 30 days}
`,
      [
        '4: `effective` (line 4, column 12) is 2026-01-01, but `updated` (line 5, column 10) is 2026-03-01, and `changes.before` (line 6, column 39) promises notice before a change takes effect — correct one of the dates.'
      ]
    ],
    [
      'signals ignored where California requires that they are honoured',
      `regimes: [ccpa]
signals: {optOutPreference: ignored}
practices: [{does: sell, data: [name]}]
`,
      [
        '5: `signals.optOutPreference` (line 5, column 29) is `ignored`, but `regimes[0]` (line 4, column 11) makes a business that sells or shares data honour such signals (11 CCR 7025) — write `honoured` once they are.'
      ]
    ],
    [
      'sold data that the table of sales doesn’t list',
      `practices:
  - {does: sell, data: [name, email-address]}
sale:
  sold: [{data: [name], to: [data-broker], purposes: [advertising]}]
  shared: none
`,
      [
        "5: `practices[0].data[1]` (line 5, column 31) is sold, but `sale.sold` (line 7, column 9) doesn't list e-mail address — add it there, or remove it here."
      ]
    ],
    [
      'data that only a table knows',
      `practices: [{does: collect, data: [name]}]
retention: [{name: Cards, data: [payment-card], period: 1 year}]
`,
      [
        '5: `retention[0].data[0]` (line 5, column 34) names payment card details, which is kept, but no practice collects it — add a practice with `does: collect`, or remove it here.'
      ]
    ],
    [
      'a service for children that knows of none',
      `children: {directed: true, knowinglyCollected: false}
practices: [{does: collect, data: [name]}]
`,
      [
        '4: `children.knowinglyCollected` (line 4, column 48) is `false`, but `children.directed` (line 4, column 22) says that the service is made for children — data that it collects is theirs: write `true`.'
      ]
    ],
    [
      'two times for one thing, and not for two',
      `practices:
  - {does: collect, data: [name, email-address], purposes: [newsletter], keep: 2 years}
  - {does: use, data: [contact-data], purposes: [customer-support, newsletter], keep: 3 years}
  - {does: use, data: [name], purposes: [newsletter], about: [members], keep: 4 years}
  - {does: use, data: [name], purposes: [newsletter], name: Club, keep: 5 years}
`,
      [
        '6: `practices[1].keep` (line 6, column 87) keeps e-mail address for 3 years, but `practices[0].keep` (line 5, column 80) for 2 years, both for “newsletter” — keep the one that is true, or give the practices names that tell them apart.'
      ]
    ],
    [
      'consent to what must be given',
      `practices:
  - does: collect
    data: [name]
    ground: [consent]
    provision: {required: for-contract}
    choice: {kind: opt-in, how: Untick the box.}
`,
      [
        "8: `practices[0].provision.required` (line 8, column 27) is `for-contract`, but `practices[0].ground` (line 7, column 13) is consent alone — what must be given can't be consented to freely: write `no`, or name the ground that requires it, such as `contract`."
      ]
    ],
    [
      'advertising as a legal obligation',
      `practices:
  - {does: use, data: [name], purposes: [newsletter], ground: [legal-obligation]}
  - {does: use, data: [name], purposes: [accounting, {purpose: advertising, ground: [public-task]}], ground: [legal-obligation]}
  - {does: use, data: [name], purposes: [newsletter], ground: [legal-obligation, contract]}
`,
      [
        "5: `practices[0].ground` (line 5, column 63) is “legal obligation”, but `practices[0].purposes[0]` (line 5, column 42) is “newsletter”, which such a ground can't carry — name the one that does: `consent` or `legitimate-interests`.",
        "6: `practices[1].purposes[1].ground` (line 6, column 85) is “public task”, but `practices[1].purposes[1]` (line 6, column 54) is “advertising”, which such a ground can't carry — name the one that does: `consent` or `legitimate-interests`."
      ]
    ]
  ])('%s', (_, facts, expected) => {
    expect(problemsOf(facts)).toEqual(expected)
  })
})

test('where promises and practices contradict each other by the million, each of them is in a contradiction', () => {
  const count = 1100
  const practices: Practice[] = [
    ...Array.from({length: count}, (): Practice => ({never: 'use', data: ['name']})),
    ...Array.from({length: count}, (): Practice => ({does: 'use', data: ['name']}))
  ]
  const found = findContradictions({
    title: 'P',
    language: 'en',
    organisation: {name: 'A'},
    practices,
    sections: [{kind: 'other', body: 'Hello'}]
  })
  expect(found.length).toBeLessThan(3 * count)
  const named = new Set(found.flatMap(({places}) => places.map(([, index]) => index)))
  expect(named.size).toBe(2 * count)
})

test('what is done on an occasion is held against the promises for it and for all, in the order of the file', () => {
  const facts = `practices:
  - {never: use, data: [name], when: You call}
  - {never: use, data: [name], when: You write}
  - {never: use, data: [name]}
  - {does: use, data: [name], when: ' You call '}
`
  expect(problemsOf(facts).map((problem) => problem.slice(0, 19))).toEqual([
    '5: `practices[0]` (',
    '7: `practices[2]` ('
  ])
})

test('an archived policy keeps its contradictions, as notes', () => {
  const archived = `provenance: {domain: atlas.example, archived: 2002-08-02, snapshot: 'https://archive.example/atlas'}
practices:
  - {never: sell}
  - {does: sell, data: [name]}
`
  const {policy, problems, notes} = parsePolicy(`${head}${archived}${tail}`)
  expect(problems).toEqual([])
  expect(policy).toBeDefined()
  expect(notes.map(({code, line, related}) => [code, line, related?.[0]?.line])).toEqual([
    ['contradiction', 6, 7]
  ])
})

describe('over random policies', () => {
  test('the generator’s policies hold together and still say all sorts of things', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryPolicy(), (policy) => {
        expect(findContradictions(policy)).toEqual([])
        for (const key of Object.keys(policy)) seen.add(key)
        for (const practice of policy.practices ?? []) for (const key of Object.keys(practice)) seen.add(key)
      }),
      {numRuns: runs(300)}
    )
    for (const key of [
      'does',
      'may',
      'never',
      'recipients',
      'transfers',
      'sale',
      'signals',
      'children',
      'ground'
    ])
      expect([...seen]).toContain(key)
  })

  test('a promise never to do what a practice does always gives an error that names both places', () => {
    const cases = arbitraryPolicy()
      .filter((policy) => (policy.practices ?? []).some(isDone))
      .chain((policy) => {
        const done = (policy.practices ?? []).filter(isDone)
        return fc.record({
          policy: fc.constant(policy),
          practice: fc.constantFrom(...done),
          broaden: fc.boolean(),
          dropped: fc.subarray([
            'data',
            'about',
            'purposes',
            'with',
            'when',
            'name',
            'ground',
            'keep'
          ] as const)
        })
      })
    fc.assert(
      fc.property(cases, ({policy, practice, broaden, dropped}) => {
        const promise = never(practice, broaden, dropped)
        const practices = [...(policy.practices ?? []), promise]
        const text = stringify({...policy, practices}, {lineWidth: 0, aliasDuplicateObjects: false})
        const {problems} = parsePolicy(text)
        const lines = (key: string): string[] =>
          problems
            .filter(({code}) => code === 'contradiction')
            .map(({message}) => message)
            .filter((message) => message.includes(key))
        const here = `\`practices[${practices.length - 1}]\` (line `
        const there = `\`practices[${practices.indexOf(practice)}]`
        expect(lines(here).filter((message) => message.includes(there)).length, text).toBeGreaterThan(0)
        for (const message of lines(here)) expect(message.match(/\(line \d+, column \d+\)/g)).toHaveLength(2)
      }),
      {numRuns: runs(200)}
    )
  })

  test('a table that is declared empty against a practice always gives an error that names both places', () => {
    const denials = [
      [{recipients: 'none'}, {does: 'share', data: ['name'], with: ['partner']}],
      [{recipients: 'none'}, {may: 'engage', with: ['processor']}],
      [{cookies: 'none'}, {does: 'store-on-device', data: ['name']}],
      [{transfers: 'none'}, {may: 'transfer', data: ['name']}],
      [{automatedDecisions: 'none'}, {does: 'decide-automatically', data: ['name']}],
      [{sale: {sold: 'none', shared: 'none'}}, {may: 'sell', data: ['name']}],
      [{sale: {sold: 'none', shared: 'none'}}, {does: 'share-for-advertising', data: ['name']}],
      [
        {sale: {sold: 'none', shared: 'none', sensitiveUse: 'none'}},
        {does: 'collect', data: ['health-data']}
      ],
      [
        {children: {directed: false, knowinglyCollected: false}},
        {does: 'collect', about: ['children'], data: ['name']}
      ],
      [{signals: {thirdPartyTracking: false}}, {does: 'track', who: 'third-party', data: ['name']}]
    ] as const satisfies readonly (readonly [Partial<Policy>, Practice])[]
    fc.assert(
      fc.property(arbitraryPolicy(), fc.constantFrom(...denials), (policy, [table, practice]) => {
        const practices = [...(policy.practices ?? []), practice as Practice]
        const found = findContradictions({...policy, ...table, practices})
        const sentences = found.map(({tell}) => tell((path) => `<${path.join('.')}>`))
        const here = `<practices.${practices.length - 1}`
        const [field = ''] = Object.keys(table)
        expect(
          sentences.some((sentence) => sentence.includes(here) && sentence.includes(`<${field}`)),
          sentences.join('\n')
        ).toBe(true)
      }),
      {numRuns: runs(200)}
    )
  })
})

function isDone(practice: Practice): boolean {
  return !('never' in practice)
}

describe('automated decisions in the United Kingdom', () => {
  const decision = (ground: string): string[] =>
    problemsOf(`regimes: [uk-gdpr]
practices:
  - {does: collect, data: [health-data], ground: [consent, explicit-consent]}
rights: {granted: [withdraw-consent]}
automatedDecisions:
  - name: Cover
    data: [health-data]
    logic: A score decides.
    significance: You get cover or not.
    consequences: You may go without.
    ground: ${ground}
`)

  test('rest on no recognised legitimate interest, and on health only with more than an interest', () => {
    expect(decision('recognised-legitimate-interest')).toEqual([
      expect.stringContaining('an automated decision cannot rest on one (Art. 22B(4) UK GDPR)')
    ])
    expect(decision('legitimate-interests')).toEqual([
      expect.stringContaining('such a decision needs explicit consent, a contract or a law')
    ])
    expect(decision('explicit-consent')).toEqual([])
  })
})

describe('what the Digital Services Act forbids a platform', () => {
  test('advertising that is chosen by special categories of data', () => {
    expect(
      problemsOf(`regimes: [dsa]
practices:
  - {does: collect, data: [beliefs]}
profiling:
  - {name: Promoted books, for: advertising, data: [beliefs], logic: What you read decides.}
`)
    ).toEqual([
      '8: `profiling[0].data[0]` (line 8, column 53) (religious or philosophical beliefs) is a special category, but `regimes[0]` (line 4, column 11) forbids advertising that is chosen by such data (Art. 26(3)) — leave it out once it is no longer used.'
    ])
  })

  test('advertising to minors that is chosen by profiling', () => {
    const facts = (law: string): string =>
      `regimes: [${law}]\nchildren: {directed: false, profiledAdvertising: true}\n`
    expect(problemsOf(facts('dsa'))).toEqual([
      '5: `children.profiledAdvertising` (line 5, column 50) is `true`, but `regimes[0]` (line 4, column 11) forbids advertising to minors that is chosen by profiling (Art. 28(2)) — write `false` once it has ended.'
    ])
    expect(problemsOf(facts('gdpr'))).toEqual([])
  })
})

test('no profiling, but an entry or a purpose that is one', () => {
  const [problem] = problemsOf(`profiling: none
practices:
  - {does: use, data: [usage-data], purposes: [recommendations]}
`)
  expect(problem).toContain('`profiling` (line 4, column 12) is `none`')
})

/** The same act, promised never to happen: with fewer limits, or with broader words for act and data. */
function never(practice: Practice, broaden: boolean, dropped: readonly (keyof Practice)[]): Practice {
  const {action, rest} = taken(practice)
  const limits = Object.entries(rest).filter(
    ([key]) => !dropped.some((each) => each === key) && key !== 'says'
  )
  const promise = {
    ...Object.fromEntries(limits),
    never: broaden && action !== 'transfer' ? (broader(actions, action).at(-1) ?? action) : action
  }
  if (!broaden || dropped.includes('data')) return promise
  const data = practice.data?.map((each) =>
    typeof each === 'string' ? (broader(dataCategories, each)[0] ?? each) : each
  )
  return {...promise, data}
}

function taken(practice: Practice): {action: Action; rest: Omit<Practice, 'does' | 'may' | 'never'>} {
  if ('does' in practice) {
    const {does: action, ...rest} = practice
    return {action, rest}
  }
  if ('may' in practice) {
    const {may: action, ...rest} = practice
    return {action, rest}
  }
  const {never: action, ...rest} = practice
  return {action, rest}
}

describe('what is done in some regions only', () => {
  const selling = (where: string, sale: string, regimes = '[gdpr, ccpa]'): string =>
    `regimes: ${regimes}
practices:
  - {does: collect, data: [email-address]}
  - {does: sell, data: [email-address], with: [data-broker], where: ${where}}
sale: ${sale}
`
  const never = (where: string, does: string): string =>
    `practices:
  - {never: sell, data: [personal-data], where: ${where}}
  - {does: sell, data: [email-address], with: [data-broker], where: ${does}}
`

  test.each([
    ['a sale elsewhere than where the law asks', selling('[EU]', '{sold: none, shared: none}')],
    [
      'a sale that the law’s table leaves out, being elsewhere',
      selling(
        '[EU]',
        '{sold: [{data: [name], to: [data-broker], purposes: [advertising]}], shared: none}\n'
      ).replace('[email-address]}', '[email-address, name]}')
    ],
    ['a promise to other people', never('[EU, UK]', '[US-CA]')],
    [
      'a promise to other people than those whose data a recipient gets',
      `practices:
  - {does: collect, data: [email-address]}
  - {never: share, with: [advertising-partner], where: [EU]}
  - {does: share-for-advertising, data: [email-address], with: [{recipient: ads}], where: [US-CA]}
recipients:
  - {id: ads, kind: advertising-partner, data: [email-address]}
`
    ],
    [
      'health data of people whom the GDPR doesn’t protect',
      `regimes: [gdpr, ccpa]
practices:
  - {does: collect, data: [health-data], where: [US-CA]}
`
    ],
    [
      'two times for two regions',
      `practices:
  - {does: collect, data: [name], purposes: [newsletter], keep: 1 year, where: [EU]}
  - {does: collect, data: [name], purposes: [newsletter], keep: 2 years, where: [US]}
`
    ]
  ])('%s is no contradiction', (name, facts) => {
    const abroad = name.includes('GDPR') ? 'US' : 'DE'
    expect(
      parsePolicy(`${head.replace('country: DE', `country: ${abroad}`)}${facts}${tail}`).problems
    ).toEqual([])
  })

  test.each([
    [
      'a sale where the law asks',
      selling('[US]', '{sold: none, shared: none}'),
      /`sale\.sold`.* is `none`, but `practices\[1\]`.* says `does: sell`/
    ],
    [
      'a sale in a part of where none is promised',
      never('[EU, UK]', '[FR]'),
      /`practices\[0\]`.* says `never: sell`/
    ],
    [
      'a sale, where a policy names no law that asks',
      selling('[EU]', '{sold: none, shared: none}', '[gdpr]'),
      /`sale\.sold`.* is `none`/
    ],
    [
      'a ground of a law that protects other people',
      `regimes: [uk-gdpr, lgpd]
practices:
  - {does: use, data: [name], ground: [credit-protection], where: [UK]}
`,
      /`practices\[0\]\.ground\[0\]`.* is a ground of the LGPD only, but by `practices\[0\]\.where`.* concerns nobody whom that law protects/
    ]
  ])('%s is one', (_, facts, message) => {
    expect(problemsOf(facts)).toEqual([expect.stringMatching(message)])
  })
})
