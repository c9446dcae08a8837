import type {Term} from './term.js'

/**
 * The rights of people over their data: one term for each right, whatever a law calls it. California's
 * right to know is `access`, its right to delete `erasure`, its right to correct `rectification`.
 */
export const rights = {
  access: {},
  rectification: {},
  erasure: {},
  restriction: {},
  objection: {},
  'objection-to-marketing': {parent: 'objection'},
  portability: {},
  'withdraw-consent': {},
  complaint: {},
  'complaint-to-controller': {},
  'human-review': {},
  'opt-out-of-sale': {},
  'opt-out-of-targeted-advertising': {},
  'opt-out-of-profiling': {},
  'access-to-decisions': {},
  'question-profiling': {},
  'limit-sensitive': {},
  'no-retaliation': {},
  anonymisation: {},
  'information-on-sharing': {},
  'information-on-consent': {},
  'de-indexing': {},
  'after-death': {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a right. */
export type Right = keyof typeof rights
