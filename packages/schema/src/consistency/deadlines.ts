import {lengthInDays} from '../facts/kept.js'
import type {Path} from '../problems/problem.js'
import {regimes as laws} from '../vocabulary/regimes.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** Requests are answered within the time that each named law allows: Art. 12(3) GDPR, Civ. Code § 1798.130(a)(2)(A). */
export const deadlines: ConsistencyCheck = {
  summary: 'Requests are answered within the time of every law that the policy names.',
  find({regimes = [], rights}) {
    const within = rights?.answeredWithin
    const days = within === undefined ? undefined : lengthInDays(within)
    if (within === undefined || days === undefined) return []
    return regimes.flatMap((regime, place): Contradiction[] => {
      const longest = laws[regime].answeredWithinDays
      if (longest === undefined || days <= longest) return []
      const here: Path = ['rights', 'answeredWithin']
      const there: Path = ['regimes', place]
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is ${within}, but ${at(there)} allows ${longest} days (${laws[regime].label.en}) — promise no more than that.`
        }
      ]
    })
  }
}
