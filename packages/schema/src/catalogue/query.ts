import type {Profile, Requirement} from './requirement.js'

/** Which entries to return. */
export interface Query {
  /** The laws, or the common ground; if left out, all of them. */
  readonly regimes?: readonly Profile[]
  /** The day on which the entries are to be in force, such as `2026-01-31`. */
  readonly on: string
  /** Whether to include entries that could not be compared with the law. */
  readonly unverified?: boolean
}

/** What a query looks at in an entry. */
type Asked = Pick<Requirement, 'regime' | 'inForce' | 'verified'>

/** Whether a query asks for an entry, and the entry was in force on its day. */
export function isAskedFor(entry: Asked, {regimes, on, unverified = false}: Query): boolean {
  return (
    (regimes === undefined || regimes.includes(entry.regime)) &&
    isInForce(entry, on) &&
    (entry.verified || unverified)
  )
}

/**
 * Whether an entry was in force on a day: on its first day or later, and before the day on which it ended.
 */
function isInForce({inForce: {from, until}}: Asked, on: string): boolean {
  return from <= on && (until === undefined || on < until)
}
