import {lengthInDays} from '../facts/kept.js'
import {labels} from '../languages/en/labels.js'
import type {Path} from '../problems/problem.js'
import {regimes as laws, type Regime} from '../vocabulary/regimes.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** Requests and appeals are answered within the time that each named law allows: Art. 12(3) GDPR, ORS 646A.576(6)(d). */
export const deadlines: ConsistencyCheck = {
  summary: 'Requests and appeals are answered within the time of every law that the policy names.',
  find({regimes = [], rights}) {
    return [
      ...tooLate(['rights', 'answeredWithin'], rights?.answeredWithin, regimes, answerOf),
      ...tooLate(['rights', 'extendedBy'], rights?.extendedBy, regimes, extensionOf),
      ...tooLate(['rights', 'appeal', 'answeredWithin'], rights?.appeal?.answeredWithin, regimes, appealOf)
    ]
  }
}

/** The time that a law allows, and whose law that is. */
interface Limit {
  readonly days: number
  readonly law: string
}

function answerOf(regime: Regime): Limit | undefined {
  const {answeredWithinDays: days} = laws[regime]
  return days === undefined ? undefined : {days, law: labels.regimes[regime]}
}

function extensionOf(regime: Regime): Limit | undefined {
  const {extendedByDays: days} = laws[regime]
  return days === undefined ? undefined : {days, law: labels.regimes[regime]}
}

/** Of several states, the one that allows least. */
function appealOf(regime: Regime): Limit | undefined {
  const limits = (laws[regime].states ?? []).flatMap(({appealWithinDays: days, name}) =>
    days === undefined ? [] : [{days, law: name}]
  )
  return limits.sort((a, b) => a.days - b.days)[0]
}

function tooLate(
  here: Path,
  within: string | undefined,
  regimes: readonly Regime[],
  limitOf: (regime: Regime) => Limit | undefined
): Contradiction[] {
  const days = within === undefined ? undefined : lengthInDays(within)
  if (within === undefined || days === undefined) return []
  return regimes.flatMap((regime, place): Contradiction[] => {
    const limit = limitOf(regime)
    if (limit === undefined || days <= limit.days) return []
    const there: Path = ['regimes', place]
    return [
      {
        places: [here, there],
        tell: (at) =>
          `${at(here)} is ${within}, but ${at(there)} allows ${limit.days} days (${limit.law}) — promise no more than that.`
      }
    ]
  })
}
