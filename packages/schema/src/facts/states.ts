import type {Narrower, Since, State, Unsellable} from '../catalogue/state.js'
import type {Policy} from '../model/index.js'
import type {Region} from '../vocabulary/regions.js'
import type {Right} from '../vocabulary/rights.js'
import {regimes as laws, type Regime} from '../vocabulary/regimes.js'

/** What a policy says about the states whose people it is for, and about its date. */
type Stated = Pick<Policy, 'states' | 'effective' | 'updated'>

/**
 * The states of a law that a policy answers to: those that it names, or all of them, if their law applied on
 * its day.
 */
export function statesOf(policy: Stated, regime: Regime): readonly State[] {
  const {states = []} = laws[regime]
  return states.filter(
    ({region, from}) => (policy.states?.includes(region) ?? true) && isBegun(from, dayOf(policy))
  )
}

/** The regions whose people a law protects, if the policy answers to it there. */
export function protectedBy(regime: Regime, {states: named}: Pick<Policy, 'states'>): readonly Region[] {
  const {protects, states} = laws[regime]
  return states === undefined || named === undefined
    ? protects
    : protects.filter((region) => named.includes(region))
}

/** A right as the law of a state gives it. */
export interface GivenRight {
  readonly in: string
  readonly only?: Narrower
}

/** How a state gives a right on the day of a policy, if it does. */
export function givenBy({rights}: State, right: Right, policy: Stated): GivenRight | undefined {
  const given = rights[right] ?? false
  if (given === false) return undefined
  if (typeof given === 'string') return {in: given}
  return given.from === undefined || isBegun(given.from, dayOf(policy)) ? given : undefined
}

/** Where a state requires browsers' signals to be honoured on the day of a policy, if it does. */
export function signalsIn({signals}: State, policy: Stated): Since | undefined {
  return signals !== 'none' && isBegun(signals.from, dayOf(policy)) ? signals : undefined
}

/** Data whose sale a state prohibits on the day of a policy. */
export function neverSoldIn({neverSold = []}: State, policy: Stated): readonly Unsellable[] {
  return neverSold.filter(({from}) => isBegun(from, dayOf(policy)))
}

/**
 * The day that a policy is for: it may be changed before it applies, or later; if it has no date, any day.
 */
export function dayOf({effective = '', updated = ''}: Stated): string | undefined {
  const day = updated > effective ? updated : effective
  return day === '' ? undefined : day
}

function isBegun(from: string, day: string | undefined): boolean {
  return day === undefined || from <= day
}
