import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/**
 * Who may receive data. `third-party` is the root of everyone outside the organisation; `staff` stands
 * apart, for promises such as “available only to our personnel”.
 */
export const recipientKinds = /* @__PURE__ */ labelled(labels.recipientKinds, {
  'third-party': {
    definition: 'Anybody outside the organisation.',
    dpv: 'dpv:ThirdParty'
  },
  'service-provider': {
    parent: 'third-party',
    definition: 'Somebody who works for the organisation.',
    dpv: 'dpv:ServiceProvider'
  },
  processor: {
    parent: 'service-provider',
    definition: 'Somebody who handles data only on instruction and by contract (Art. 28 GDPR).',
    dpv: 'dpv:DataProcessor'
  },
  'hosting-provider': {
    parent: 'service-provider',
    definition: 'Somebody who runs servers or stores data.'
  },
  'payment-provider': {
    parent: 'service-provider',
    definition: 'Somebody who carries out payments.'
  },
  'delivery-company': {
    parent: 'service-provider',
    definition: 'Somebody who brings goods.'
  },
  'email-provider': {
    parent: 'service-provider',
    definition: 'Somebody who sends or stores e-mail.'
  },
  'analytics-provider': {
    parent: 'service-provider',
    definition: 'Somebody who measures the use of a site or a product.'
  },
  'support-provider': {
    parent: 'service-provider',
    definition: 'Somebody who answers customers or runs the tools for it.'
  },
  'security-provider': {
    parent: 'service-provider',
    definition: 'Somebody who protects systems or recognises fraud.'
  },
  'identity-provider': {
    parent: 'service-provider',
    definition: 'Somebody with whose account people sign in.'
  },
  'advertising-agency': {
    parent: 'service-provider',
    definition: 'Somebody who plans advertising for the organisation.'
  },
  'research-company': {
    parent: 'service-provider',
    definition: 'Somebody who asks people or studies markets.'
  },
  supplier: {
    parent: 'service-provider',
    definition: 'Somebody who supplies goods or services.'
  },
  'professional-adviser': {
    parent: 'third-party',
    definition: 'Lawyers, accountants, auditors, insurers.'
  },
  partner: {
    parent: 'third-party',
    definition: 'Another business with which the organisation offers something together.'
  },
  'advertising-partner': {
    parent: 'third-party',
    definition: 'Advertisers, advertising networks and platforms that use data for themselves too.'
  },
  'data-broker': {
    parent: 'third-party',
    definition: 'Somebody who trades in data.'
  },
  'social-network': {
    parent: 'third-party',
    definition: 'A platform on which people share content.'
  },
  'credit-agency': {
    parent: 'third-party',
    definition: 'Somebody who reports on creditworthiness.'
  },
  'financial-institution': {
    parent: 'third-party',
    definition: 'Banks and card companies.'
  },
  affiliate: {
    parent: 'third-party',
    definition: 'A company of the same group.'
  },
  authority: {
    parent: 'third-party',
    definition: 'Tax offices, regulators, courts.'
  },
  'law-enforcement': {
    parent: 'authority',
    definition: 'Police and prosecutors.'
  },
  'business-successor': {
    parent: 'third-party',
    definition: 'An organisation that takes over all or part of this one.'
  },
  'research-institution': {
    parent: 'third-party',
    definition: 'Universities and others who do research.'
  },
  'other-users': {
    parent: 'third-party',
    definition: 'People who use the same service.'
  },
  'the-public': {
    parent: 'third-party',
    definition: 'Everybody.'
  },
  staff: {
    definition: 'People who work within the organisation.'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a kind of recipient. */
export type RecipientKind = keyof typeof recipientKinds
