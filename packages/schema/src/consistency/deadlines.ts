import {lengthInDays} from '../facts/kept.js'
import type {Path} from '../problems/problem.js'
import {regimes as laws, type Regime} from '../vocabulary/regimes.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/**
 * How soon a request is answered, in days: Art. 12(3) GDPR (a month, which is 31 days at most), Civ. Code
 * § 1798.130(a)(2)(A), Art. 19 II LGPD (access), PIPEDA s. 8(3). A law may grant more time for hard cases.
 */
const answers: Readonly<Partial<Record<Regime, number>>> = {
  gdpr: 31,
  'uk-gdpr': 31,
  ccpa: 45,
  lgpd: 15,
  pipeda: 30
}

/** Requests are answered within the time that each named law allows. */
export const deadlines: ConsistencyCheck = {
  summary: 'Requests are answered within the time of every law that the policy names.',
  find({regimes = [], rights}) {
    const within = rights?.answeredWithin
    const days = within === undefined ? undefined : lengthInDays(within)
    if (within === undefined || days === undefined) return []
    return regimes.flatMap((regime, place): Contradiction[] => {
      const longest = answers[regime]
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
