import type {Term} from './term.js'

/** On which legal ground data is processed. Which law knows which, and where, is in its file in `catalogue/laws/`. */
export const legalGrounds = {
  consent: {},
  contract: {},
  'legal-obligation': {},
  'vital-interests': {},
  'public-task': {},
  'legitimate-interests': {},
  'recognised-legitimate-interest': {},
  'explicit-consent': {},
  'employment-law': {},
  'made-public': {},
  'legal-claims': {},
  'health-care': {},
  'research-and-statistics': {},
  'credit-protection': {},
  'research-body': {},
  'exercise-of-rights': {},
  'health-protection': {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a legal ground. */
export type LegalGround = keyof typeof legalGrounds
