import type {Vocabulary} from './term.js'

/** What makes a transfer to another country lawful. */
export const safeguards = {
  'adequacy-decision': {
    label: {en: 'adequacy decision', de: 'Angemessenheitsbeschluss'},
    definition:
      'The European Commission has decided that the country protects data well enough (Art. 45 GDPR).',
    dpv: 'eu-gdpr:A45-3'
  },
  'data-privacy-framework': {
    parent: 'adequacy-decision',
    label: {en: 'EU-U.S. Data Privacy Framework', de: 'EU-US-Datenschutzrahmen'},
    definition: 'The recipient is certified under the framework (Decision (EU) 2023/1795).'
  },
  'uk-us-data-bridge': {
    label: {en: 'UK-US data bridge', de: 'Datenbrücke Vereinigtes Königreich–USA'},
    definition: 'The recipient is certified under the UK Extension to the EU-U.S. Data Privacy Framework.'
  },
  'uk-adequacy-regulations': {
    label: {en: 'UK adequacy regulations', de: 'Angemessenheitsregelung des Vereinigten Königreichs'},
    definition: 'The United Kingdom has decided that the country protects data well enough.'
  },
  'swiss-us-data-privacy-framework': {
    label: {en: 'Swiss-U.S. Data Privacy Framework', de: 'Datenschutzrahmen Schweiz–USA'},
    definition: 'The recipient is certified under the Swiss-U.S. framework.'
  },
  'standard-contractual-clauses': {
    label: {en: 'standard contractual clauses', de: 'Standardvertragsklauseln'},
    definition: 'Clauses adopted by the European Commission (Decision (EU) 2021/914; Art. 46(2)(c) GDPR).',
    dpv: 'eu-gdpr:A46-2-c'
  },
  'uk-addendum': {
    label: {
      en: 'UK addendum to the standard contractual clauses',
      de: 'UK-Addendum zu den Standardvertragsklauseln'
    },
    definition: 'The addendum of the Information Commissioner to the clauses of the European Union.'
  },
  'uk-idta': {
    label: {
      en: 'UK international data transfer agreement',
      de: 'UK-Vertrag über internationale Datenübermittlung'
    },
    definition: 'The agreement issued by the Information Commissioner.'
  },
  'binding-corporate-rules': {
    label: {en: 'binding corporate rules', de: 'verbindliche interne Datenschutzvorschriften'},
    definition: 'Rules within a group of companies that an authority has approved (Art. 47 GDPR).',
    dpv: 'eu-gdpr:A46-2-b'
  },
  'code-of-conduct': {
    label: {en: 'approved code of conduct', de: 'genehmigte Verhaltensregeln'},
    definition: 'An approved code with binding commitments of the recipient (Art. 46(2)(e) GDPR).',
    dpv: 'eu-gdpr:A46-2-e'
  },
  certification: {
    label: {en: 'approved certification', de: 'genehmigte Zertifizierung'},
    definition: 'An approved certification with binding commitments of the recipient (Art. 46(2)(f) GDPR).',
    dpv: 'eu-gdpr:A46-2-f'
  },
  'authorised-clauses': {
    label: {en: 'individually authorised clauses', de: 'einzeln genehmigte Vertragsklauseln'},
    definition: 'Contractual clauses that an authority has authorised (Art. 46(3)(a) GDPR).',
    dpv: 'eu-gdpr:A46-3-a'
  },
  'derogation-consent': {
    label: {en: 'explicit consent', de: 'ausdrückliche Einwilligung'},
    definition: 'The person has agreed after being informed of the risks (Art. 49(1)(a) GDPR).',
    dpv: 'eu-gdpr:A49-1-a'
  },
  'derogation-contract': {
    label: {en: 'necessity for a contract', de: 'Erforderlichkeit für einen Vertrag'},
    definition: 'The transfer is needed for a contract with or for the person (Art. 49(1)(b) and (c) GDPR).',
    dpv: 'eu-gdpr:A49-1-b'
  },
  'derogation-legal-claims': {
    label: {en: 'legal claims', de: 'Rechtsansprüche'},
    definition: 'The transfer is needed for legal claims (Art. 49(1)(e) GDPR).',
    dpv: 'eu-gdpr:A49-1-e'
  },
  'derogation-compelling-interests': {
    label: {en: 'compelling legitimate interests', de: 'zwingende berechtigte Interessen'},
    definition:
      'A transfer that is not repeated, for compelling interests (Art. 49(1), second subparagraph, GDPR).'
  },
  contract: {
    label: {en: 'contractual protection', de: 'vertraglicher Schutz'},
    definition:
      'A contract that binds the recipient to comparable protection, as Canadian law asks (PIPEDA 4.1.3).'
  },
  'brazilian-clauses': {
    label: {en: 'Brazilian standard contractual clauses', de: 'brasilianische Standardvertragsklauseln'},
    definition: 'The clauses of the Brazilian authority (Resolution CD/ANPD 19/2024).'
  },
  none: {
    label: {en: 'no safeguard', de: 'keine Garantie'},
    definition: 'The transfer rests on no safeguard of data protection law.'
  }
} as const satisfies Vocabulary

/** The id of a safeguard. */
export type Safeguard = keyof typeof safeguards
