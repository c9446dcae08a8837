import {checkConsistency} from '../check/check-consistency.js'
import {checkDamage} from '../check/check-damage.js'
import {checkDates} from '../check/check-dates.js'
import {checkFillers} from '../check/check-fillers.js'
import {checkPlaceholders} from '../check/check-placeholders.js'
import {checkQuotes} from '../check/check-quotes.js'
import {checkReferences} from '../check/check-references.js'
import {checkRepetition} from '../check/check-repetition.js'
import {checkServices} from '../check/check-services.js'
import {policySchema, type Policy} from '../model/policy.js'
import type {Path} from '../problems/problem.js'
import {fillFromPractices, fillRecipients} from '../services/fill-recipients.js'
import type {Finding} from '../source/source.js'
import {explainedCodes, explainIssues} from './explain-issues.js'

/** A policy, or what is wrong with the data: never both. */
export type Validated =
  | {readonly policy: Policy; readonly findings: readonly []; readonly notes: readonly Finding[]}
  | {readonly policy?: undefined; readonly findings: readonly Finding[]; readonly notes: readonly []}

/**
 * The library's messages that are replaced. Each lists every value that would be right, and a wrong file has
 * thousands of them.
 */
const unread = ({code}: {readonly code: string | undefined}): string | undefined =>
  code !== undefined && explainedCodes.includes(code) ? '' : undefined

/**
 * Checks plain data against the model, and then the facts against each other.
 *
 * @param at names a place in a sentence: `` `transfers` (line 12, column 12) ``
 */
export function validatePolicy(value: unknown, at: (path: Path) => string): Validated {
  const parsed = policySchema.safeParse(fillRecipients(value), {error: unread})
  const damage = checkDamage(value)
  // References can be checked only if the shape is right.
  if (!parsed.success) {
    return {findings: [...explainIssues(parsed.error.issues, value), ...damage], notes: []}
  }
  const policy = fillFromPractices(parsed.data)
  const findings = [
    ...damage,
    ...checkDates(policy),
    ...checkReferences(policy),
    ...checkPlaceholders(policy),
    ...checkRepetition(policy),
    ...checkQuotes(policy),
    ...checkFillers(policy)
  ]
  // Contradictions of an archived policy are part of what was archived.
  const contradictions = checkConsistency(policy, at)
  const notes = policy.provenance === undefined ? checkServices(policy, value) : contradictions
  const wrong = [...findings, ...(policy.provenance === undefined ? contradictions : [])]
  return wrong.length === 0 ? {policy, findings: [], notes} : {findings: wrong, notes: []}
}
