import type {Term} from './term.js'

/**
 * On which legal ground data is processed. Each law's file in `catalogue/laws/` says which of them it has,
 * and where.
 */
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
