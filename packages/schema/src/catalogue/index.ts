import {baseline} from './laws/baseline.js'
import {laws} from './laws/index.js'
import type {Profile, Requirement} from './requirement.js'

export type {Advice, Answer, Evidence as FactEvidence} from './answer.js'
export type {Checked, Condition, FactCheck, Profile, Requirement, Sign, TextCheck} from './requirement.js'

/** Every entry of every law, whenever it was in force. */
export const catalogue: readonly Requirement[] = [...baseline, ...Object.values(laws).flat()]

/** Which entries are asked for. */
export interface Query {
  /** The laws, or the common ground; without it: all of them. */
  readonly regimes?: readonly Profile[]
  /** The day for which it is asked, as `2026-01-31`. */
  readonly on: string
  /** Whether to include entries that nobody could check. */
  readonly unverified?: boolean
}

/**
 * What was in force on a day.
 *
 * @example requirements({regimes: ['gdpr'], on: '2018-05-24'}) // [], one day too early
 */
export function requirements({regimes, on, unverified = false}: Query): Requirement[] {
  return catalogue.filter(
    (entry) =>
      (regimes === undefined || regimes.includes(entry.regime)) &&
      isInForce(entry, on) &&
      (entry.verified || unverified)
  )
}

/** Whether an entry was in force on a day: from the first day on, and before the day on which it ended. */
function isInForce({inForce: {from, until}}: Requirement, on: string): boolean {
  return from <= on && (until === undefined || on < until)
}

/** One entry by its id. */
export function requirement(id: string): Requirement | undefined {
  return catalogue.find((entry) => entry.id === id)
}
