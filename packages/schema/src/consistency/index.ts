import type {Policy} from '../model/index.js'
import {formatPath} from '../problems/problem.js'
import {frameworks} from './frameworks.js'
import {ages} from './ages.js'
import {collectedData} from './collected-data.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {dates} from './dates.js'
import {deniedFacts} from './denied-facts.js'
import {givenConsent, knownGrounds, namedInterests, withdrawableConsent} from './grounds.js'
import {retentionTwice} from './retention.js'
import {signals} from './signals.js'
import {soldAndShared} from './sold-and-shared.js'
import {specialCategories} from './special-categories.js'
import {undeclaredTransfers} from './transfers.js'

export type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** Every check that the facts of a policy hold together. A new one is a file and its line here. */
export const consistencyChecks: readonly ConsistencyCheck[] = [
  deniedFacts,
  undeclaredTransfers,
  frameworks,
  retentionTwice,
  specialCategories,
  withdrawableConsent,
  givenConsent,
  namedInterests,
  knownGrounds,
  ages,
  dates,
  signals,
  soldAndShared,
  collectedData
]

/** The facts of a policy that can't be true together, and those that can't stand without another. */
export function findContradictions(policy: Policy): Contradiction[] {
  return consistencyChecks.flatMap(({find}) => find(policy))
}

/** Why a fact of a policy doesn't count, where another one contradicts it: in one sentence. */
export function contradictionOf(policy: Policy, fact: string): string | undefined {
  const known = contradicted.get(policy) ?? sentences(policy)
  contradicted.set(policy, known)
  return known.find(({places}) => places.some((place) => touches(fact, place)))?.sentence
}

interface Sentence {
  readonly places: readonly string[]
  readonly sentence: string
}

/** A policy is asked about each of its facts, and doesn't change meanwhile. */
const contradicted = new WeakMap<Policy, readonly Sentence[]>()

function sentences(policy: Policy): Sentence[] {
  return findContradictions(policy).map(({places, tell}) => ({
    places: places.map(formatPath),
    sentence: tell((path) => `\`${formatPath(path)}\``)
  }))
}

/** Whether one place is the other, or lies within it. */
function touches(one: string, another: string): boolean {
  return one === another || isInside(one, another) || isInside(another, one)
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)
}
