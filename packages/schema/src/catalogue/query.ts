import type {Profile, Requirement} from './requirement.js'

/** Which entries are asked for. */
export interface Query {
  /** The laws, or the common ground; without it: all of them. */
  readonly regimes?: readonly Profile[]
  /** The day for which it is asked, as `2026-01-31`. */
  readonly on: string
  /** Whether to include entries that nobody could check. */
  readonly unverified?: boolean
}

/** What is asked of an entry to answer a query. */
type Asked = Pick<Requirement, 'regime' | 'inForce' | 'verified'>

/** Whether an entry is asked for, and was in force on the day. */
export function isAskedFor(entry: Asked, {regimes, on, unverified = false}: Query): boolean {
  return (
    (regimes === undefined || regimes.includes(entry.regime)) &&
    isInForce(entry, on) &&
    (entry.verified || unverified)
  )
}

/** Whether an entry was in force on a day: from the first day on, and before the day on which it ended. */
function isInForce({inForce: {from, until}}: Asked, on: string): boolean {
  return from <= on && (until === undefined || on < until)
}
