import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** What makes a transfer to another country lawful. */
export const safeguards = /* @__PURE__ */ labelled(labels.safeguards, {
  'adequacy-decision': {
    definition:
      'The European Commission has decided that the country protects data well enough (Art. 45 GDPR).',
    dpv: 'eu-gdpr:A45-3'
  },
  'data-privacy-framework': {
    parent: 'adequacy-decision',
    definition: 'The recipient is certified under the framework (Decision (EU) 2023/1795).'
  },
  'uk-us-data-bridge': {
    definition: 'The recipient is certified under the UK Extension to the EU-U.S. Data Privacy Framework.'
  },
  'uk-adequacy-regulations': {
    definition: 'The United Kingdom has decided that the country protects data well enough.'
  },
  'swiss-us-data-privacy-framework': {
    definition: 'The recipient is certified under the Swiss-U.S. framework.'
  },
  'standard-contractual-clauses': {
    definition: 'Clauses adopted by the European Commission (Decision (EU) 2021/914; Art. 46(2)(c) GDPR).',
    dpv: 'eu-gdpr:A46-2-c'
  },
  'uk-addendum': {
    definition: 'The addendum of the Information Commissioner to the clauses of the European Union.'
  },
  'uk-idta': {
    definition: 'The agreement issued by the Information Commissioner.'
  },
  'binding-corporate-rules': {
    definition: 'Rules within a group of companies that an authority has approved (Art. 47 GDPR).',
    dpv: 'eu-gdpr:A46-2-b'
  },
  'code-of-conduct': {
    definition: 'An approved code with binding commitments of the recipient (Art. 46(2)(e) GDPR).',
    dpv: 'eu-gdpr:A46-2-e'
  },
  certification: {
    definition: 'An approved certification with binding commitments of the recipient (Art. 46(2)(f) GDPR).',
    dpv: 'eu-gdpr:A46-2-f'
  },
  'authorised-clauses': {
    definition: 'Contractual clauses that an authority has authorised (Art. 46(3)(a) GDPR).',
    dpv: 'eu-gdpr:A46-3-a'
  },
  'derogation-consent': {
    definition: 'The person has agreed after being informed of the risks (Art. 49(1)(a) GDPR).',
    dpv: 'eu-gdpr:A49-1-a'
  },
  'derogation-contract': {
    definition: 'The transfer is needed for a contract with or for the person (Art. 49(1)(b) and (c) GDPR).',
    dpv: 'eu-gdpr:A49-1-b'
  },
  'derogation-legal-claims': {
    definition: 'The transfer is needed for legal claims (Art. 49(1)(e) GDPR).',
    dpv: 'eu-gdpr:A49-1-e'
  },
  'derogation-compelling-interests': {
    definition:
      'A transfer that is not repeated, for compelling interests (Art. 49(1), second subparagraph, GDPR).'
  },
  contract: {
    definition:
      'A contract that binds the recipient to comparable protection, as Canadian law asks (PIPEDA 4.1.3).'
  },
  'brazilian-clauses': {
    definition: 'The clauses of the Brazilian authority (Resolution CD/ANPD 19/2024).'
  },
  none: {
    definition: 'The transfer rests on no safeguard of data protection law.'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a safeguard. */
export type Safeguard = keyof typeof safeguards
