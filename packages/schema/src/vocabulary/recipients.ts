import type {Term} from './term.js'

/**
 * Who may receive data. `third-party` is the root of everyone outside the organisation; `staff` is
 * apart, for promises such as “available only to our personnel”.
 */
export const recipientKinds = {
  'third-party': {},
  'service-provider': {parent: 'third-party'},
  processor: {parent: 'service-provider'},
  'hosting-provider': {parent: 'service-provider'},
  'payment-provider': {parent: 'service-provider'},
  'delivery-company': {parent: 'service-provider'},
  'email-provider': {parent: 'service-provider'},
  'analytics-provider': {parent: 'service-provider'},
  'support-provider': {parent: 'service-provider'},
  'security-provider': {parent: 'service-provider'},
  'identity-provider': {parent: 'service-provider'},
  'advertising-agency': {parent: 'service-provider'},
  'research-company': {parent: 'service-provider'},
  supplier: {parent: 'service-provider'},
  'professional-adviser': {parent: 'third-party'},
  partner: {parent: 'third-party'},
  'advertising-partner': {parent: 'third-party'},
  'data-broker': {parent: 'third-party'},
  'social-network': {parent: 'third-party'},
  'credit-agency': {parent: 'third-party'},
  'financial-institution': {parent: 'third-party'},
  affiliate: {parent: 'third-party'},
  authority: {parent: 'third-party'},
  'law-enforcement': {parent: 'authority'},
  'business-successor': {parent: 'third-party'},
  'research-institution': {parent: 'third-party'},
  'other-users': {parent: 'third-party'},
  'the-public': {parent: 'third-party'},
  staff: {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a kind of recipient. */
export type RecipientKind = keyof typeof recipientKinds
