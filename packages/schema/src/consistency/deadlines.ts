import {lengthInDays} from '../facts/kept.js'
import {statesOf} from '../facts/states.js'
import {labels} from '../languages/en/labels.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {regimes as laws, type Regime} from '../vocabulary/regimes.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** Requests and appeals are answered within the time that each named law allows: Art. 12(3) GDPR, ORS 646A.576(6)(d). */
export const deadlines: ConsistencyCheck = {
  summary: 'Requests and appeals are answered within the time of every law that the policy names.',
  find(policy) {
    const {rights} = policy
    return [
      ...tooLate(['rights', 'answeredWithin'], rights?.answeredWithin, policy, answerOf),
      ...tooLate(['rights', 'extendedBy'], rights?.extendedBy, policy, extensionOf),
      ...tooLate(['rights', 'appeal', 'answeredWithin'], rights?.appeal?.answeredWithin, policy, appealOf)
    ]
  }
}

/** The time that a law allows, and whose law that is. */
interface Limit {
  readonly days: number
  readonly law: string
}

function answerOf(regime: Regime, policy: Policy): Limit | undefined {
  const {answeredWithinDays: days} = laws[regime]
  return days === undefined
    ? least(statesOf(policy, regime).map(({name, answer}) => limitOf(answer.withinDays, name, answer.in)))
    : {days, law: labels.regimes[regime]}
}

function extensionOf(regime: Regime, policy: Policy): Limit | undefined {
  const {extendedByDays: days} = laws[regime]
  return days === undefined
    ? least(statesOf(policy, regime).map(({name, answer}) => limitOf(answer.extendedByDays, name, answer.in)))
    : {days, law: labels.regimes[regime]}
}

function appealOf(regime: Regime, policy: Policy): Limit | undefined {
  return least(
    statesOf(policy, regime).flatMap(({name, appeal}) =>
      appeal === 'none' ? [] : [limitOf(appeal.withinDays, name, appeal.in)]
    )
  )
}

function limitOf(days: number, state: string, citation: string): Limit {
  return {days, law: `${state}, ${citation}`}
}

/** Of several states, the one that allows the least time. */
function least(limits: readonly Limit[]): Limit | undefined {
  return limits.toSorted((a, b) => a.days - b.days)[0]
}

function tooLate(
  here: Path,
  within: string | undefined,
  policy: Policy,
  limitIn: (regime: Regime, policy: Policy) => Limit | undefined
): Contradiction[] {
  const days = within === undefined ? undefined : lengthInDays(within)
  if (within === undefined || days === undefined) return []
  return (policy.regimes ?? []).flatMap((regime, place): Contradiction[] => {
    const limit = limitIn(regime, policy)
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
