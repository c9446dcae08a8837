import {checkOf} from './checks/index.js'
import {conditionOf} from './conditions/index.js'
import type {Entry, Local} from './law.js'
import * as common from './laws/baseline.js'
import {entriesByRegime, localByRegime, regimes as laws, type Regime} from './laws/index.js'
import {isAskedFor, type Query} from './query.js'
import type {Profile, Requirement} from './requirement.js'

export type {Query} from './query.js'
export type {Advice, Answer, Evidence as FactEvidence, FactCheck} from './answer.js'
export type {Condition, Profile, Requirement} from './requirement.js'
export type {Checked} from './checked.js'
export type {Asked, Authority, Law, Local, StatePlace} from './law.js'
export type {Sign, TextCheck} from './needs.js'
export type {ComparedRight, Given, Narrower, SensitiveDataNeed, State} from './state.js'

export {applicability} from './applicability.js'

/** Every entry of every law, whenever it was in force. */
export const catalogue: readonly Requirement[] = [
  ...common.entries().map((entry) => requirementOf('baseline', common.baseline, entry)),
  ...Object.entries(entriesByRegime).flatMap(([regime, entries]) =>
    entries().map((entry) => requirementOf(regime as Regime, laws[regime as Regime], entry))
  )
]

/** An entry, completed with what it shares with its law: `13.1.c` of the GDPR becomes `gdpr.13.1.c`. */
function requirementOf(
  regime: Profile,
  law: Pick<Requirement, 'url' | 'inForce' | 'checked'>,
  {id, disclosure, citation, section, states, applies, satisfiedBy, ...own}: Entry
): Requirement {
  const {url, inForce, checked} = {...law, ...own}
  return {
    id: `${regime}.${id}`,
    regime,
    disclosure,
    citation,
    section,
    ...(states && {states}),
    url,
    inForce,
    checked,
    applies: applies === undefined ? 'always' : conditionOf(applies),
    verified: checked.by !== 'nothing',
    satisfiedBy: {facts: checkOf(satisfiedBy.facts), text: satisfiedBy.text}
  }
}

/**
 * What was in force on a day.
 *
 * @example requirements({regimes: ['gdpr'], on: '2018-05-24'}) // [], one day too early
 */
export function requirements(query: Query): Requirement[] {
  return catalogue.filter((entry) => isAskedFor(entry, query))
}

/** One entry by its id. */
export function requirement(id: string): Requirement | undefined {
  return catalogue.find((entry) => entry.id === id)
}

/** What a policy says to the people of one place, in the words of their law, where that has some. */
export function localOf(regime: Regime): Local | undefined {
  return localByRegime[regime]?.()
}
