/** Wording for how long something is kept: `Job applications are deleted after six months`. */
export interface PeriodWords {
  /** Whole sentences, with the groups `what`, `count`, `unit` and, after them, `more`; `most` marks an upper limit. */
  readonly kept: readonly RegExp[]
  /** Whole sentences that say that something isn't kept, with the group `what`. */
  readonly never: readonly RegExp[]
  /** Words before a name that don't belong to it: `our`. */
  readonly determiner: RegExp
  /** Names that don't say which data is meant: `your data`. */
  readonly general: RegExp
  /** Different names for the same thing: `server logs` and `log files`. */
  readonly alike: readonly RegExp[]
  /** Words for the start of a period or the reason for it, which don't limit it: `after delivery`, `in order to find attacks`. */
  readonly since: RegExp
  /** Words for numbers, up to twelve. */
  readonly numbers: readonly string[]
  /** Beginnings of the names of a day, a week, a month and a year. */
  readonly units: readonly [day: RegExp, week: RegExp, month: RegExp, year: RegExp]
}
