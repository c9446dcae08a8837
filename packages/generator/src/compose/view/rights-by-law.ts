import {everyRegime, regimes, type Policy, type Right} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {answersTo} from './view.js'

/** What the section on rights says to the people of one place, for the template `rights-local`. */
export interface LocalRights {
  readonly heading: string
  readonly lead: string
  readonly rights: readonly string[]
}

/** The granted rights that the laws of a policy word in their own way, law by law. */
export function rightsByLaw(
  policy: Policy,
  has: (right: Right) => boolean,
  {language}: Speech
): LocalRights[] {
  return everyRegime.flatMap((regime) => {
    const {local} = regimes[regime]
    if (local === undefined || !answersTo(policy, regime)) return []
    const rights = (Object.keys(local.rights) as Right[])
      .filter(has)
      .flatMap((right) => local.rights[right]?.[language] ?? [])
    return rights.length === 0 ? [] : [{heading: local.heading[language], lead: local.lead[language], rights}]
  })
}
