import type {Term} from './term.js'

/** What data is used for. */
export const purposes = {
  service: {},
  'order-fulfilment': {parent: 'service'},
  delivery: {parent: 'service'},
  payment: {parent: 'service'},
  'account-management': {parent: 'service'},
  authentication: {parent: 'service'},
  'customer-support': {parent: 'service'},
  'service-messages': {parent: 'service'},
  'communication-between-users': {parent: 'service'},
  events: {parent: 'service'},

  'site-operation': {},
  administration: {parent: 'site-operation'},
  troubleshooting: {parent: 'site-operation'},
  'remembering-details': {parent: 'site-operation'},
  'consent-management': {parent: 'site-operation'},

  'product-improvement': {},
  analytics: {parent: 'product-improvement'},
  testing: {parent: 'product-improvement'},
  'machine-learning': {parent: 'product-improvement'},
  personalisation: {},
  'personalised-content': {parent: 'personalisation'},
  recommendations: {parent: 'personalisation'},

  marketing: {},
  'direct-marketing': {parent: 'marketing'},
  newsletter: {parent: 'marketing'},
  'partner-marketing': {parent: 'marketing'},
  'sales-follow-up': {parent: 'marketing'},
  advertising: {parent: 'marketing'},
  'targeted-advertising': {parent: 'advertising'},
  'advertising-measurement': {parent: 'marketing'},

  security: {},
  'fraud-prevention': {parent: 'security'},
  'abuse-prevention': {parent: 'security'},
  'identity-verification': {parent: 'security'},

  'legal-purposes': {},
  'legal-obligation': {parent: 'legal-purposes'},
  accounting: {parent: 'legal-purposes'},
  'legal-claims': {parent: 'legal-purposes'},
  'law-enforcement': {parent: 'legal-purposes'},

  research: {},
  'market-research': {parent: 'research'},
  statistics: {parent: 'research'},

  'business-operations': {},
  recruitment: {parent: 'business-operations'},
  'business-transfer': {parent: 'business-operations'}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a purpose. */
export type Purpose = keyof typeof purposes
