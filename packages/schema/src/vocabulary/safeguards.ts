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
  'brazilian-adequacy': {},
  'brazilian-specific-clauses': {},
  'brazilian-clauses': {},
  'brazilian-corporate-rules': {},
  'brazilian-certification': {},
  'brazilian-legal-cooperation': {},
  'brazilian-vital-interests': {},
  'brazilian-authorisation': {},
  'brazilian-cooperation-agreement': {},
  'brazilian-public-policy': {},
  'brazilian-consent': {},
  'brazilian-legal-obligation': {},
  'brazilian-contract': {},
  'brazilian-exercise-of-rights': {},
  none: {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a safeguard. */
export type Safeguard = keyof typeof safeguards
