import type {Term} from './term.js'

/** A law that protects some data more than other data. */
export type Protector = 'gdpr' | 'ccpa' | 'us-health' | 'us-states'

/** A category of data. */
interface DataTerm extends Term {
  /**
   * The laws that protect it more than other data: `gdpr` for Art. 9 and 10, `ccpa` for sensitive
   * personal information (Civ. Code 1798.140(ae)), `us-health` for consumer health data (RCW 19.373.010(8)).
   */
  readonly sensitive?: readonly Protector[]
}

/**
 * What data can be about. `personal-data` is the root of everything that concerns a person; below it
 * are the groups, below them their members. `non-personal-data` is apart.
 */
export const dataCategories = {
  'personal-data': {},

  'identity-data': {parent: 'personal-data'},
  name: {parent: 'identity-data'},
  username: {parent: 'identity-data'},
  'date-of-birth': {parent: 'identity-data'},
  photograph: {parent: 'identity-data'},
  signature: {parent: 'identity-data'},
  'government-identifier': {parent: 'identity-data', sensitive: ['ccpa']},

  'contact-data': {parent: 'personal-data'},
  'email-address': {parent: 'contact-data'},
  'postal-address': {parent: 'contact-data'},
  'zip-code': {parent: 'contact-data'},
  'phone-number': {parent: 'contact-data'},
  'social-media-handle': {parent: 'contact-data'},
  'online-contact-data': {parent: 'contact-data'},
  'offline-contact-data': {parent: 'contact-data'},
  'emergency-contact': {parent: 'contact-data'},

  'demographic-data': {parent: 'personal-data'},
  age: {parent: 'demographic-data'},
  gender: {parent: 'demographic-data'},
  nationality: {parent: 'demographic-data'},
  language: {parent: 'demographic-data'},
  'household-data': {parent: 'demographic-data'},
  income: {parent: 'demographic-data'},

  'financial-data': {parent: 'personal-data'},
  'payment-card': {parent: 'financial-data', sensitive: ['ccpa']},
  'bank-account': {parent: 'financial-data', sensitive: ['ccpa']},
  'billing-data': {parent: 'financial-data'},
  'payment-history': {parent: 'financial-data'},
  creditworthiness: {parent: 'financial-data'},

  'commercial-data': {parent: 'personal-data'},
  'order-data': {parent: 'commercial-data'},
  'purchase-history': {parent: 'commercial-data'},
  'saved-items': {parent: 'commercial-data'},
  'travel-data': {parent: 'commercial-data'},
  'loyalty-data': {parent: 'commercial-data'},

  'account-data': {parent: 'personal-data'},
  'login-credentials': {parent: 'account-data', sensitive: ['ccpa']},
  preferences: {parent: 'account-data'},
  interests: {parent: 'account-data'},
  'consent-records': {parent: 'account-data'},

  'location-data': {parent: 'personal-data'},
  'precise-location': {parent: 'location-data', sensitive: ['ccpa', 'us-states']},
  'approximate-location': {parent: 'location-data'},

  'device-data': {parent: 'personal-data'},
  'ip-address': {parent: 'device-data'},
  'device-identifiers': {parent: 'device-data'},
  'cookie-identifiers': {parent: 'device-data'},
  'browser-type': {parent: 'device-data'},
  'operating-system': {parent: 'device-data'},
  'network-data': {parent: 'device-data'},
  'diagnostic-data': {parent: 'device-data'},

  'usage-data': {parent: 'personal-data'},
  'pages-viewed': {parent: 'usage-data'},
  'access-times': {parent: 'usage-data'},
  'referring-page': {parent: 'usage-data'},
  clicks: {parent: 'usage-data'},
  'search-queries': {parent: 'usage-data'},
  'browsing-history': {parent: 'usage-data'},
  'email-interaction': {parent: 'usage-data'},
  'ad-interaction': {parent: 'usage-data'},
  'log-data': {parent: 'usage-data'},

  'communication-data': {parent: 'personal-data'},
  'support-requests': {parent: 'communication-data'},
  'call-recordings': {parent: 'communication-data'},
  'survey-answers': {parent: 'communication-data'},
  'private-messages': {parent: 'communication-data', sensitive: ['ccpa']},

  content: {parent: 'personal-data'},
  'posts-and-comments': {parent: 'content'},
  'photos-and-videos': {parent: 'content'},
  'audio-recordings': {parent: 'content'},
  files: {parent: 'content'},
  contacts: {parent: 'content'},

  'professional-data': {parent: 'personal-data'},
  employer: {parent: 'professional-data'},
  'employment-history': {parent: 'professional-data'},
  education: {parent: 'professional-data'},

  'sensitive-data': {parent: 'personal-data', sensitive: ['gdpr', 'ccpa', 'us-states']},
  'health-data': {parent: 'sensitive-data', sensitive: ['gdpr', 'ccpa', 'us-health', 'us-states']},
  'fitness-data': {parent: 'health-data', sensitive: ['gdpr', 'ccpa', 'us-health']},
  'reproductive-health': {parent: 'health-data', sensitive: ['gdpr', 'ccpa', 'us-health', 'us-states']},
  'biometric-data': {parent: 'sensitive-data', sensitive: ['gdpr', 'ccpa', 'us-health', 'us-states']},
  'genetic-data': {parent: 'sensitive-data', sensitive: ['gdpr', 'ccpa', 'us-health', 'us-states']},
  'ethnic-origin': {parent: 'sensitive-data', sensitive: ['gdpr', 'ccpa', 'us-states']},
  'political-opinions': {parent: 'sensitive-data', sensitive: ['gdpr']},
  beliefs: {parent: 'sensitive-data', sensitive: ['gdpr', 'ccpa', 'us-states']},
  'union-membership': {parent: 'sensitive-data', sensitive: ['gdpr', 'ccpa']},
  'sexual-orientation': {parent: 'sensitive-data', sensitive: ['gdpr', 'ccpa', 'us-states']},
  'immigration-status': {parent: 'sensitive-data', sensitive: ['ccpa', 'us-states']},
  'neural-data': {parent: 'sensitive-data', sensitive: ['ccpa']},
  'criminal-records': {parent: 'sensitive-data', sensitive: ['gdpr']},

  'inferred-data': {parent: 'personal-data'},
  profile: {parent: 'inferred-data'},
  scores: {parent: 'inferred-data'},

  'children-data': {parent: 'personal-data'},

  'non-personal-data': {},
  'aggregate-data': {parent: 'non-personal-data'},
  'anonymous-data': {parent: 'non-personal-data'}
} as const satisfies Readonly<Record<string, DataTerm>>

/** The id of a category of data. */
export type DataCategory = keyof typeof dataCategories
