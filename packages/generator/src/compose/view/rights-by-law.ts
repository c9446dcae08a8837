import {
  everyRegime,
  labels,
  localOf,
  regimes,
  type Law,
  type Local,
  type Policy,
  type Right
} from '@policy-gen/schema'
import {capitalised, emptyCell} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {answersTo} from './view.js'

/** What the section on rights says to the people of one place, for the template `rights-local`. */
export interface LocalRights {
  readonly heading: string
  readonly lead: string
  readonly rights: readonly string[]
  /** The laws of single states, where one part is for several. */
  readonly states: readonly {readonly name: string; readonly law: string; readonly also: string}[]
  /** Whether some state gives a right that others don't. */
  readonly differ: boolean
}

/** The granted rights that the laws of a policy word in their own way, law by law. */
export function rightsByLaw(policy: Policy, has: (right: Right) => boolean, speech: Speech): LocalRights[] {
  return everyRegime.flatMap((regime) => {
    const local = localOf(regime)
    const {states = []} = regimes[regime]
    if (local === undefined || !answersTo(policy, regime)) return []
    const some = new Set(states.flatMap(({rights = []}) => rights))
    const rights = (Object.keys(local.rights) as Right[])
      .filter((right) => has(right) && !some.has(right))
      .flatMap((right) => local.rights[right]?.[speech.language] ?? [])
    if (rights.length === 0) return []
    const rows = states.map((state) => row(state, has, local, speech))
    return [
      {
        heading: local.heading[speech.language],
        lead: local.lead[speech.language],
        rights,
        states: rows,
        differ: rows.some(({also}) => also !== emptyCell)
      }
    ]
  })
}

function row(
  {name, citation, rights = []}: NonNullable<Law['states']>[number],
  has: (right: Right) => boolean,
  local: Local,
  {language, list}: Speech
): LocalRights['states'][number] {
  const also = rights
    .filter(has)
    .map((right) => local.rights[right]?.[language] ?? labels[language].rights[right])
  return {name, law: citation, also: also.length === 0 ? emptyCell : capitalised(list(also))}
}
