import {checkDamage} from '../check/check-damage.js'
import {checkDates} from '../check/check-dates.js'
import {checkPlaceholders} from '../check/check-placeholders.js'
import {checkQuotes} from '../check/check-quotes.js'
import {checkReferences} from '../check/check-references.js'
import {policySchema, type Policy} from '../model/policy.js'
import type {Finding} from '../source/source.js'
import {explainIssues} from './explain-issues.js'

/** A policy, or what is wrong with the data: never both. */
export type Validated =
  | {readonly policy: Policy; readonly findings: readonly []}
  | {readonly policy?: undefined; readonly findings: readonly Finding[]}

/** Check plain data against the model, and then the model against itself. */
export function validatePolicy(value: unknown): Validated {
  const parsed = policySchema.safeParse(value)
  const damage = checkDamage(value)
  // What refers to what can be told only where the shape is right.
  if (!parsed.success) return {findings: [...explainIssues(parsed.error.issues, value), ...damage]}
  const policy = parsed.data
  const findings = [
    ...damage,
    ...checkDates(policy),
    ...checkReferences(policy),
    ...checkPlaceholders(policy),
    ...checkQuotes(policy)
  ]
  return findings.length === 0 ? {policy, findings: []} : {findings}
}
