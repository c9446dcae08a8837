import type {Term} from './term.js'

/** What makes a transfer to another country lawful. */
export const safeguards = {
  'adequacy-decision': {},
  'data-privacy-framework': {parent: 'adequacy-decision'},
  'uk-us-data-bridge': {},
  'uk-adequacy-regulations': {},
  'swiss-us-data-privacy-framework': {},
  'standard-contractual-clauses': {},
  'uk-addendum': {},
  'uk-idta': {},
  'binding-corporate-rules': {},
  'code-of-conduct': {},
  certification: {},
  'authorised-clauses': {},
  'derogation-consent': {},
  'derogation-contract': {},
  'derogation-legal-claims': {},
  'derogation-compelling-interests': {},
  contract: {},
  'brazilian-clauses': {},
  none: {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a safeguard. */
export type Safeguard = keyof typeof safeguards
