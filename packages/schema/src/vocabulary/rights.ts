import type {Vocabulary} from './term.js'

/**
 * The rights of people over their data: one term for each right, whatever a law calls it. California's
 * right to know is `access`, its right to delete `erasure`, its right to correct `rectification`.
 */
export const rights = {
  access: {
    label: {
      en: 'to know which data we hold about you and to get a copy',
      de: 'auf Auskunft und eine Kopie Ihrer Daten'
    },
    definition: 'To know which data is held, and to get a copy (California: right to know).',
    dpv: 'eu-gdpr:A15'
  },
  rectification: {
    label: {en: 'to have wrong data corrected', de: 'auf Berichtigung falscher Daten'},
    definition: 'To have wrong or incomplete data corrected.',
    dpv: 'eu-gdpr:A16'
  },
  erasure: {
    label: {en: 'to have data deleted', de: 'auf Löschung'},
    definition: 'To have data deleted (California: right to delete).',
    dpv: 'eu-gdpr:A17'
  },
  restriction: {
    label: {en: 'to have processing restricted', de: 'auf Einschränkung der Verarbeitung'},
    definition: 'To have data only kept, not used, while something is disputed.',
    dpv: 'eu-gdpr:A18'
  },
  objection: {
    label: {en: 'to object to processing', de: 'auf Widerspruch gegen die Verarbeitung'},
    definition: 'To object to processing on legitimate interests or for a public task.',
    dpv: 'eu-gdpr:A21'
  },
  'objection-to-marketing': {
    parent: 'objection',
    label: {en: 'to object to direct marketing', de: 'auf Widerspruch gegen Direktwerbung'},
    definition: 'To object at any time, without a reason, to use for direct marketing (Art. 21(2) GDPR).'
  },
  portability: {
    label: {en: 'to receive your data in a machine-readable form', de: 'auf Datenübertragbarkeit'},
    definition: 'To receive data in a machine-readable form or have it sent on.',
    dpv: 'eu-gdpr:A20'
  },
  'withdraw-consent': {
    label: {
      en: 'to withdraw consent at any time, for the future',
      de: 'auf jederzeitigen Widerruf einer Einwilligung für die Zukunft'
    },
    definition: 'To take back a consent, for the future, as easily as it was given.',
    dpv: 'eu-gdpr:A7-3'
  },
  complaint: {
    label: {
      en: 'to complain to a supervisory authority',
      de: 'auf Beschwerde bei einer Aufsichtsbehörde'
    },
    definition: 'To complain to a supervisory authority.',
    dpv: 'eu-gdpr:A77'
  },
  'complaint-to-controller': {
    label: {en: 'to complain to us', de: 'auf Beschwerde bei uns'},
    definition: 'To complain to the organisation itself (s. 164A DPA 2018).'
  },
  'human-review': {
    label: {
      en: 'to have an automated decision reviewed by a human',
      de: 'auf Überprüfung einer automatisierten Entscheidung durch einen Menschen'
    },
    definition:
      'Not to be subject to a decision made by a machine alone: a human looks, listens and may decide anew.',
    dpv: 'eu-gdpr:A22'
  },
  'opt-out-of-sale': {
    label: {
      en: 'to opt out of the sale or sharing of your data',
      de: 'auf Widerspruch gegen Verkauf oder Weitergabe Ihrer Daten'
    },
    definition: 'To stop the sale of data and its sharing for advertising across sites (California).'
  },
  'limit-sensitive': {
    label: {
      en: 'to limit the use and disclosure of sensitive data',
      de: 'auf Begrenzung der Nutzung und Weitergabe sensibler Daten'
    },
    definition: 'To limit the use and disclosure of sensitive personal information (California).'
  },
  'no-retaliation': {
    label: {
      en: 'not to be treated worse for using your rights',
      de: 'auf Ausübung Ihrer Rechte ohne Benachteiligung'
    },
    definition: 'Not to be treated worse for using a right (California).'
  },
  anonymisation: {
    label: {
      en: 'to have unnecessary data anonymised, blocked or deleted',
      de: 'auf Anonymisierung, Sperrung oder Löschung unnötiger Daten'
    },
    definition:
      'To have unnecessary, excessive or unlawfully used data anonymised, blocked or deleted (Brazil).'
  },
  'information-on-sharing': {
    label: {en: 'to know with whom data was shared', de: 'auf Auskunft über Empfänger Ihrer Daten'},
    definition: 'To know with which public and private bodies data was shared (Brazil).'
  },
  'information-on-consent': {
    label: {
      en: 'to know that you may refuse consent and what follows',
      de: 'auf Auskunft über die Möglichkeit, eine Einwilligung zu verweigern, und deren Folgen'
    },
    definition: 'To know that consent may be refused, and what follows from refusing (Brazil).'
  },
  'after-death': {
    label: {
      en: 'to give instructions for your data after your death',
      de: 'auf Weisungen für Ihre Daten nach dem Tod'
    },
    definition: 'To give instructions about what happens to data after death (France).'
  }
} as const satisfies Vocabulary

/** The id of a right. */
export type Right = keyof typeof rights
