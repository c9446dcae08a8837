import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck} from './contradiction.js'

/** If notice is promised before a change takes effect, no change takes effect before it is made. */
export const dates: ConsistencyCheck = {
  summary:
    'If changes are announced before they take effect, the policy applies from the day of its last change, or later.',
  find({effective, updated, changes}) {
    if (changes?.before === undefined) return []
    // Without that promise, a policy may apply since long before its last change.
    if (effective === undefined || updated === undefined || effective >= updated) return []
    const here: Path = ['effective']
    const there: Path = ['updated']
    const promise: Path = ['changes', 'before']
    return [
      {
        places: [here, there, promise],
        tell: (at) =>
          `${at(here)} is ${effective}, but ${at(there)} is ${updated}, and ${at(promise)} promises notice before a change takes effect — correct one of the dates.`
      }
    ]
  }
}
