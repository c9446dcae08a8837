import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/**
 * The rights of people over their data: one term for each right, whatever a law calls it. California's
 * right to know is `access`, its right to delete `erasure`, its right to correct `rectification`.
 */
export const rights = /* @__PURE__ */ labelled(labels.rights, {
  access: {
    definition: 'To know which data is held, and to get a copy (California: right to know).',
    dpv: 'eu-gdpr:A15'
  },
  rectification: {
    definition: 'To have wrong or incomplete data corrected.',
    dpv: 'eu-gdpr:A16'
  },
  erasure: {
    definition: 'To have data deleted (California: right to delete).',
    dpv: 'eu-gdpr:A17'
  },
  restriction: {
    definition: 'To have data only kept, not used, while something is disputed.',
    dpv: 'eu-gdpr:A18'
  },
  objection: {
    definition: 'To object to processing on legitimate interests or for a public task.',
    dpv: 'eu-gdpr:A21'
  },
  'objection-to-marketing': {
    parent: 'objection',
    definition: 'To object at any time, without a reason, to use for direct marketing (Art. 21(2) GDPR).'
  },
  portability: {
    definition: 'To receive data in a machine-readable form or have it sent on.',
    dpv: 'eu-gdpr:A20'
  },
  'withdraw-consent': {
    definition: 'To take back a consent, for the future, as easily as it was given.',
    dpv: 'eu-gdpr:A7-3'
  },
  complaint: {
    definition: 'To complain to a supervisory authority.',
    dpv: 'eu-gdpr:A77'
  },
  'complaint-to-controller': {
    definition: 'To complain to the organisation itself (s. 164A DPA 2018).'
  },
  'human-review': {
    definition:
      'Not to be subject to a decision made by a machine alone: a human looks, listens and may decide anew.',
    dpv: 'eu-gdpr:A22'
  },
  'opt-out-of-sale': {
    definition: 'To stop the sale of data and its sharing for advertising across sites (California).'
  },
  'opt-out-of-targeted-advertising': {
    definition: 'To stop the use of data from other sites and apps for advertising (US states).'
  },
  'opt-out-of-profiling': {
    definition: 'To stop profiling for decisions with legal or similar effects (US states).'
  },
  'access-to-decisions': {
    definition: 'To learn how technology made a decision, or helped to make it (California, 11 CCR 7222).'
  },
  'question-profiling': {
    definition:
      'To question the result of profiling, learn its reason and have wrong data corrected (Minnesota).'
  },
  'limit-sensitive': {
    definition: 'To limit the use and disclosure of sensitive personal information (California).'
  },
  'no-retaliation': {
    definition: 'Not to be treated worse for using a right (California).'
  },
  anonymisation: {
    definition:
      'To have unnecessary, excessive or unlawfully used data anonymised, blocked or deleted (Brazil).'
  },
  'information-on-sharing': {
    definition: 'To know with which public and private bodies data was shared (Brazil, some US states).'
  },
  'information-on-consent': {
    definition: 'To know that consent may be refused, and what follows from refusing (Brazil).'
  },
  'de-indexing': {
    definition: 'To stop the dissemination of data, or have links attached to a name de-indexed (Quebec).'
  },
  'after-death': {
    definition: 'To give instructions about what happens to data after death (France).'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a right. */
export type Right = keyof typeof rights
