/** How long something is kept, as a language says it: `Job applications are deleted after six months`. */
export interface PeriodWords {
  /** Whole sentences, with the groups `what`, `count`, `unit` and, after them, `more`; `most` is before what may be less. */
  readonly kept: readonly RegExp[]
  /** Whole sentences that say that something isn't kept, with the group `what`. */
  readonly never: readonly RegExp[]
  /** What is before the name of something and says nothing of it: `our`. */
  readonly determiner: RegExp
  /** Names that don't tell what is meant: `your data`. */
  readonly general: RegExp
  /** Names of the same: `server logs` and `log files`. */
  readonly alike: readonly RegExp[]
  /** What a period is counted from, or is for, and limits nothing: `after delivery`, `in order to find attacks`. */
  readonly since: RegExp
  /** Words for numbers, up to twelve. */
  readonly numbers: readonly string[]
  /** Beginnings of the names of a day, a week, a month and a year. */
  readonly units: readonly [day: RegExp, week: RegExp, month: RegExp, year: RegExp]
}
