import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck} from './contradiction.js'

/** A text can't apply from before it was written. */
export const dates: ConsistencyCheck = {
  summary: 'The policy applies from the day on which it was last changed, or later.',
  find({effective, updated}) {
    if (effective === undefined || updated === undefined || effective >= updated) return []
    const here: Path = ['effective']
    const there: Path = ['updated']
    return [
      {
        places: [here, there],
        tell: (at) =>
          `${at(here)} is ${effective}, but ${at(there)} is ${updated}: the text can't apply before it was written — correct one of the dates.`
      }
    ]
  }
}
