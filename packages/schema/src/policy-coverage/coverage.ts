import {requirements} from '../catalogue/index.js'
import {regimes as laws} from '../vocabulary/regimes.js'
import type {Advice, Evidence} from '../catalogue/answer.js'
import type {StatePlace} from '../catalogue/law.js'
import type {Profile, Requirement} from '../catalogue/requirement.js'
import {isOnlyProcessor} from '../facts/roles.js'
import {seenBy} from '../facts/seen.js'
import type {Policy} from '../model/index.js'
import {advice, type Localised} from '../languages/index.js'
import type {Region} from '../vocabulary/regions.js'

/** Whether a policy meets one requirement. */
export type Standing =
  /** Met: by these facts, which the document states there. */
  | {readonly requirement: Requirement; readonly status: 'met'; readonly by: readonly Evidence[]}
  /** Not met: what to add. */
  | {readonly requirement: Requirement; readonly status: 'unmet'; readonly add: readonly Advice[]}
  /** Not applicable: why. */
  | {readonly requirement: Requirement; readonly status: 'not-applicable'; readonly why: Localised}

/** Which laws to measure coverage against. */
export interface CoverageOptions {
  /** The laws; if left out, those that the policy names, or else the common ground of all laws. */
  readonly regimes?: readonly Profile[] | undefined
  /** The day on which the requirements are to be in force, such as `2026-01-31`. */
  readonly on: string
  /** Whether to include entries of the catalogue that could not be compared with the law. */
  readonly unverified?: boolean
}

/**
 * Which of the requirements that are in force under its laws a policy meets.
 *
 * A requirement counts as met only if the facts are declared *and* the document states them. A fact that the
 * policy doesn't declare isn't taken to be absent: if it is unknown whether a requirement applies, it is not
 * met, and the missing declaration is named.
 */
export function coverage(policy: Policy, {regimes, on, unverified = false}: CoverageOptions): Standing[] {
  return requirements({regimes: regimes ?? regimesOf(policy), on, unverified}).map((requirement) =>
    standing(seenBy(policy, requirement.regime), requirement, on)
  )
}

function regimesOf({regimes = []}: Policy): readonly Profile[] {
  return regimes.length > 0 ? regimes : ['baseline']
}

function standing(policy: Policy, requirement: Requirement, on: string): Standing {
  const {applies, satisfiedBy, states} = requirement
  if (isAskedOfControllers(requirement) && isOnlyProcessor(policy))
    return {requirement, status: 'not-applicable', why: advice.ofControllers()}
  if (states !== undefined && !states.some(({region, from}) => from <= on && isNamed(region, policy)))
    return {requirement, status: 'not-applicable', why: advice.otherStates(named(states))}
  if (applies !== 'always') {
    const applicable = applies.test(policy)
    if (applicable === 'unknown') return {requirement, status: 'unmet', add: [applies.declare]}
    if (typeof applicable === 'object')
      return {requirement, status: 'not-applicable', why: applicable.because}
    if (!applicable) return {requirement, status: 'not-applicable', why: advice.notApplicable(applies.when)}
  }
  const answer = satisfiedBy.facts(policy)
  return answer.met
    ? {requirement, status: 'met', by: answer.by}
    : {requirement, status: 'unmet', add: withoutRepetition(answer.add)}
}

/**
 * The laws that distinguish controllers from processors require a notice only from controllers: Art. 13 GDPR,
 * Art. 9 and 41 LGPD.
 */
export function isAskedOfControllers({regime}: Requirement): boolean {
  return regime !== 'baseline' && laws[regime].controller === true
}

function isNamed(region: Region, {states}: Policy): boolean {
  return states === undefined || states.includes(region)
}

function named(states: readonly StatePlace[]): string {
  return states.map(({name, from}) => `${name} (${from})`).join(', ')
}

function withoutRepetition(sentences: readonly Advice[]): Advice[] {
  return [...new Map(sentences.map((sentence) => [sentence.en, sentence])).values()]
}
