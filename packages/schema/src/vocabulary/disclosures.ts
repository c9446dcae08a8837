import type {Term} from './term.js'

/**
 * What a policy can tell its reader: the kinds that a section may have, and the labels that the
 * linter recognises in prose.
 */
export const disclosures = {
  controller: {},
  contact: {},
  collection: {},
  sources: {},
  purposes: {},
  'legal-basis': {},
  cookies: {},
  sharing: {},
  sale: {},
  transfers: {},
  retention: {},
  security: {},
  rights: {},
  choices: {},
  'do-not-track': {},
  children: {},
  'automated-decisions': {},
  changes: {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a disclosure. */
export type Disclosure = keyof typeof disclosures

/**
 * The finer items that the catalogue of requirements asks for, each one thing that some law wants by name. The part
 * before the dot is the disclosure that the item belongs to.
 */
export const disclosureItems = {
  'controller.representative': {},
  'controller.data-protection-officer': {},
  'collection.sensitive': {},
  'collection.health': {},
  'collection.health-policy': {},
  'collection.duty-to-provide': {},
  'sources.public': {},
  'purposes.new': {},
  'legal-basis.legitimate-interest': {},
  'cookies.duration': {},
  'cookies.third-party': {},
  'cookies.consent': {},
  'cookies.internal-identifiers': {},
  'sharing.recipients': {},
  'sharing.business-purpose': {},
  'sale.opt-out-link': {},
  'sale.notice': {},
  'sale.under-16': {},
  'transfers.safeguard': {},
  'transfers.copy': {},
  'transfers.framework': {},
  'transfers.recourse': {},
  'transfers.enforcement': {},
  'transfers.arbitration': {},
  'transfers.liability': {},
  'retention.period': {},
  'retention.criteria': {},
  'rights.access': {},
  'rights.rectification': {},
  'rights.erasure': {},
  'rights.restriction': {},
  'rights.objection': {},
  'rights.portability': {},
  'rights.withdraw-consent': {},
  'rights.complaint': {},
  'rights.complaint-to-controller': {},
  'rights.opt-out-of-sale': {},
  'rights.limit-sensitive': {},
  'rights.no-retaliation': {},
  'rights.how': {},
  'rights.time': {},
  'rights.fee': {},
  'rights.metrics': {},
  'rights.verification': {},
  'rights.appeal': {},
  'rights.authorised-agent': {},
  'choices.incentives': {},
  'do-not-track.answer': {},
  'do-not-track.opt-out-signal': {},
  'do-not-track.third-party-tracking': {},
  'children.minimum-age': {},
  'children.parental-rights': {},
  'children.parental-consent': {},
  'children.public-posting': {},
  'children.operators': {},
  'children.protection': {},
  'automated-decisions.logic': {},
  'automated-decisions.recommendations': {},
  'automated-decisions.advertising': {},
  'automated-decisions.artificial-intelligence': {},
  'automated-decisions.ai-notice': {},
  'changes.notice': {},
  'changes.effective-date': {},
  'changes.last-updated': {}
} as const satisfies Readonly<Record<`${Disclosure}.${string}`, Term>>

/** The id of a finer item of a disclosure, such as `rights.access`. */
export type DisclosureItem = keyof typeof disclosureItems
