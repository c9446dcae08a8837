import {describe, expect, test} from 'vitest'
import {parsePolicy} from '../parse/parse-policy.js'

/** Facts that a lawyer or a newcomer could well write side by side, and the two places that the error names. */
const contradictions: readonly (readonly [name: string, here: string, there: string, facts: string])[] = [
  [
    'a service for children that starts at 16',
    'children.directed',
    'children.minimumAge',
    'children: {directed: true, minimumAge: 16}'
  ],
  [
    'one cookie with two durations',
    'cookies[1].duration',
    'cookies[0].duration',
    'cookies:\n- &a {name: a, provider: Acme, category: statistics, purpose: Counts visits., duration: 1 year}\n- {name: a, provider: Acme, category: statistics, purpose: Counts visits., duration: 2 years}'
  ],
  [
    'a cookie of somebody else that only we can read',
    'cookies[0].thirdPartyAccess',
    'cookies[0].provider',
    cookie('thirdPartyAccess: false', 'Counter Inc.')
  ],
  [
    'a cookie of somebody else, and no recipients',
    'recipients',
    'cookies[0].provider',
    `recipients: none\n${cookie('', 'Counter Inc.')}`
  ],
  [
    'a sale to the organisation’s own staff',
    'sale.sold[0].to[0]',
    'sale.sold[0]',
    'sale: {sold: [{data: [name], to: [staff], purposes: [service]}], shared: none}\npractices: [{does: collect, data: [name]}]'
  ],
  [
    'data made public to staff alone',
    'practices[0].with[0]',
    'practices[0]',
    'practices: [{does: disclose-publicly, data: [name], with: [staff]}, {does: collect, data: [name]}]'
  ],
  [
    'a Californian sale to a payment provider',
    'practices[0].with[0]',
    'practices[0]',
    'regimes: [ccpa]\npractices: [{does: sell, data: [name], with: [payment-provider]}, {does: collect, data: [name]}]'
  ],
  [
    'one recipient in two countries',
    'recipients[1].country',
    'recipients[0].country',
    'recipients: [{name: Hoster, kind: hosting-provider, country: DE}, {name: hoster, kind: hosting-provider, country: US}]'
  ],
  [
    'no tracking, but an advertising cookie of somebody else',
    'practices[0]',
    'cookies[0].provider',
    'practices: [{never: track, data: [personal-data]}]\ncookies: [{name: a, provider: Billboard Inc., category: marketing, purpose: Shows ads elsewhere., duration: 1 year}]'
  ],
  [
    'an EU representative of an organisation in the EU',
    'organisation.representatives[0].for',
    'organisation.address.country',
    'organisation: {name: Acme, address: {city: Bonn, country: DE}, representatives: [{for: EU, name: Rep}]}'
  ],
  [
    'changes announced by e-mail without e-mail addresses',
    'practices[0]',
    'changes.announced[0]',
    'practices: [{never: collect, data: [contact-data]}]\nchanges: {announced: [email]}'
  ],
  [
    'changes announced by post without postal addresses',
    'practices[0]',
    'changes.announced[0]',
    'practices: [{never: keep, data: [postal-address]}]\nchanges: {announced: [post]}'
  ],
  [
    'a benefit for data that is never collected',
    'practices[0]',
    'incentives[0].data',
    'practices: [{never: collect, data: [date-of-birth]}, {does: keep, data: [date-of-birth]}]\nincentives: [{name: Club, terms: You pay less., data: [date-of-birth], optIn: Join on our page., withdraw: Leave on our page.}]'
  ],
  [
    'a cookie for statistics without consent',
    'cookies[0].consent',
    'regimes[0]',
    `regimes: [eprivacy]\n${cookie('consent: false')}`
  ],
  [
    'a decision by a machine on legitimate interests',
    'automatedDecisions[0].ground',
    'regimes[0]',
    `regimes: [gdpr]\n${decision('ground: legitimate-interests')}`
  ],
  [
    'a transfer to Canada for a recipient in the United States',
    'transfers[0].recipients[0]',
    'recipients[0].country',
    'recipients: [{id: h, kind: hosting-provider, country: US}]\ntransfers: [{to: [CA], recipients: [h], safeguard: standard-contractual-clauses}]'
  ],
  [
    'a British decision on Brazil, which there is none of',
    'transfers[0].safeguard',
    'transfers[0].to[0]',
    `regimes: [uk-gdpr]\n${adequacyOf('BR')}`
  ],
  [
    'health data for a recipient of addresses',
    'practices[0].data',
    'practices[0].with[0]',
    'recipients: [{id: h, kind: hosting-provider, data: [email-address]}]\npractices: [{does: use, data: [health-data], with: [{recipient: h}]}, {does: collect, data: [email-address]}]'
  ],
  [
    'health data under a rule for orders',
    'practices[0].data',
    'practices[0].keep',
    'retention: [{id: r, name: Orders, data: [order-data], period: 1 year}]\npractices: [{does: use, data: [health-data], keep: {retention: r}}, {does: collect, data: [order-data]}]'
  ],
  [
    'targeted advertising with a partner, and nothing shared',
    'sale.shared',
    'practices[0].with',
    'sale: {sold: none, shared: none}\npractices: [{does: share, data: [pages-viewed], with: [advertising-partner], purposes: [targeted-advertising]}]'
  ],
  [
    'sensitive data for advertising, and its use limited',
    'sale.sensitiveUse',
    'practices[0].purposes',
    'sale: {sold: none, shared: none, sensitiveUse: limited}\npractices: [{does: use, data: [precise-location], purposes: [targeted-advertising]}]'
  ],
  [
    'one right with two ways to use it',
    'rights.granted[1]',
    'rights.granted[0]',
    'rights: {granted: [{right: access, how: Write to us.}, {right: access, how: Call us.}]}'
  ],
  [
    'a right to deletion that is never offered',
    'practices[0]',
    'rights.granted[0]',
    'rights: {granted: [erasure]}\npractices: [{never: offer-deletion}]'
  ],
  [
    'signals that are honoured and never answered',
    'practices[0]',
    'signals.doNotTrack',
    'signals: {doNotTrack: honoured}\npractices: [{never: respond-to-signals}]'
  ],
  [
    'a choice that is never offered',
    'practices[0]',
    'practices[1].choice',
    'practices: [{never: offer-choice}, {does: use, choice: {kind: opt-out}}]'
  ],
  [
    'consent that is never asked for',
    'practices[0]',
    'cookieConsent',
    `cookieConsent: {how: A banner asks., change: Click below.}\n${cookie()}\npractices: [{never: obtain-consent}]`
  ],
  [
    'data that is deleted and never deleted',
    'practices[0]',
    'retention[0].then',
    'retention: [{name: Orders, period: 1 year, then: deleted}]\npractices: [{never: delete}]'
  ],
  [
    'conclusions, and never a profile',
    'practices[0]',
    'practices[1].from',
    'practices: [{never: profile}, {does: use, data: [interests], from: [inference]}]'
  ],
  [
    'data for the public, and nothing published',
    'practices[0]',
    'practices[1].with',
    'practices: [{never: disclose-publicly}, {does: share, data: [posts-and-comments], with: [the-public]}]'
  ],
  [
    'a newsletter, and never a message',
    'practices[0]',
    'practices[1].purposes',
    'practices: [{never: contact}, {does: use, data: [email-address], purposes: [newsletter]}]'
  ],
  [
    'targeted advertising, and never advertising',
    'practices[0]',
    'practices[1]',
    'practices: [{never: use, purposes: [advertising]}, {does: use, data: [name], purposes: [targeted-advertising]}]'
  ],
  [
    'a marketing cookie, and never advertising',
    'practices[0]',
    'cookies[0].category',
    `practices: [{never: use, purposes: [advertising]}]\n${cookie().replace('statistics', 'marketing')}`
  ],
  [
    'a partner for targeted advertising, and nothing shared for advertising',
    'practices[0]',
    'recipients[0]',
    'practices: [{never: share, purposes: [advertising]}]\nrecipients: [{kind: advertising-partner, purposes: [targeted-advertising]}]'
  ],
  [
    'identities that are checked and never verified',
    'practices[0]',
    'rights.verification',
    'rights: {granted: [access], verification: We ask for a code.}\npractices: [{never: verify}]'
  ],
  [
    'changes that are announced, and nobody informed',
    'practices[0]',
    'changes.announced',
    'changes: {announced: [email]}\npractices: [{never: inform}]'
  ],
  [
    'measures, and no protection',
    'practices[0]',
    'security.measures',
    'security: {measures: [encryption-in-transit]}\npractices: [{never: protect}]'
  ],
  [
    'signals that are ignored and answered',
    'signals.doNotTrack',
    'practices[0]',
    'signals: {doNotTrack: ignored, optOutPreference: ignored}\npractices: [{does: respond-to-signals}]'
  ],
  [
    'sold data of people under 16, and nothing sold',
    'sale.under16',
    'sale.sold',
    'sale: {sold: none, shared: none, under16: true}'
  ],
  [
    'what data of children is for, and none collected',
    'children.knowinglyCollected',
    'children.purposes',
    'children: {directed: false, knowinglyCollected: false, purposes: [service]}'
  ],
  [
    'a choice about what a law demands',
    'practices[0].choice.kind',
    'practices[0].provision.required',
    'practices: [{does: collect, provision: {required: by-law}, choice: {kind: optional}}]'
  ],
  [
    'an objection to a legal obligation',
    'practices[0].choice.kind',
    'practices[0].ground',
    'practices: [{does: collect, ground: [legal-obligation], choice: {kind: opt-out}}]'
  ]
]

const harmless: readonly (readonly [name: string, facts: string])[] = [
  [
    'a service for children with the consent of parents',
    'children: {directed: true, minimumAge: 13, parentalConsent: We write to a parent first.}'
  ],
  ['a cookie of our own that only we can read', cookie('thirdPartyAccess: false', 'acme.example')],
  ['a cookie of our own, and no recipients', `recipients: none\n${cookie('', 'Acme')}`],
  ['a decision by a machine on a contract', `regimes: [gdpr]\n${decision('ground: contract')}`],
  ['a decision by a machine elsewhere', `regimes: [lgpd]\n${decision('ground: legitimate-interests')}`],
  ['Brazil, which the European Commission finds adequate', `regimes: [gdpr]\n${adequacyOf('BR')}`],
  ['Gibraltar, which the United Kingdom finds adequate', `regimes: [uk-gdpr]\n${adequacyOf('GI')}`],
  ['a member state, which the United Kingdom finds adequate', `regimes: [uk-gdpr]\n${adequacyOf('DE')}`],
  [
    'a recipient in two countries',
    'recipients: [{id: h, kind: hosting-provider, country: [US, CA]}]\ntransfers: [{to: [CA], recipients: [h], safeguard: standard-contractual-clauses}]'
  ],
  [
    'one recipient in two countries, for different data',
    'recipients: [{name: Hoster, kind: hosting-provider, data: [name], country: DE}, {name: Hoster, kind: hosting-provider, data: [ip-address], country: DK}]\npractices: [{does: collect, data: [name, ip-address]}]'
  ],
  [
    'no tracking, and an advertising cookie that only the organisation reads',
    'practices: [{never: track, data: [personal-data]}]\ncookies: [{name: a, provider: Acme Trails, category: marketing, purpose: Counts clicks., duration: 1 day, thirdPartyAccess: false}]'
  ],
  [
    'an EU representative of an organisation in Switzerland',
    'organisation: {name: Acme, address: {city: Bern, country: CH}, representatives: [{for: EU, name: Rep}]}'
  ],
  [
    'changes announced by e-mail without postal addresses',
    'practices: [{never: collect, data: [postal-address]}]\nchanges: {announced: [email]}'
  ],
  [
    'data that is shared with staff',
    'practices: [{does: share, data: [name], with: [staff]}, {does: collect, data: [name]}]'
  ],
  [
    'targeted advertising that an agency plans',
    'sale: {sold: none, shared: none}\npractices: [{does: use, data: [pages-viewed], with: [advertising-agency], purposes: [targeted-advertising]}]'
  ],
  [
    'an optional account whose data a contract needs',
    'practices: [{does: collect, ground: [contract], provision: {required: for-contract}, choice: {kind: optional}}]'
  ]
]

describe('facts that contradict each other', () => {
  test.each(contradictions)('%s', (_, here, there, facts) => {
    const {policy, problems} = parsed(facts)
    expect(policy).toBeUndefined()
    const found = problems.filter(({code}) => code === 'contradiction')
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain(`\`${here}\` (line `)
    expect(found[0]?.message).toContain(`\`${there}\` (line `)
    expect(found[0]?.message).toMatch(/ — .+\.$/)
  })
})

describe('facts that can both be true', () => {
  test.each(harmless)('%s', (_, facts) => {
    expect(parsed(facts).problems.map(({message}) => message)).toEqual([])
  })
})

function parsed(facts: string) {
  const known = facts.startsWith('organisation:')
    ? ''
    : "organisation: {name: Acme Trails, site: 'https://acme.example'}\n"
  return parsePolicy(`title: T\nlanguage: en\n${known}${facts}\n`)
}

function cookie(more = '', provider = 'Acme Trails'): string {
  return `cookies: [{name: a, provider: ${provider}, category: statistics, purpose: Counts visits., duration: 1 year${more && `, ${more}`}}]`
}

function decision(more: string): string {
  return `automatedDecisions: [{name: Credit, logic: We add points., significance: You can't buy on account., consequences: You pay first., ${more}}]`
}

function adequacyOf(country: string): string {
  return `transfers: [{to: [${country}], safeguard: adequacy-decision}]`
}
