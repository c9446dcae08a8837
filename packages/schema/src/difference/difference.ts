import type {Policy} from '../model/index.js'
import {compareFacts} from './compare.js'
import {meaningOf} from './meaning.js'
import type {Meaning} from './saying.js'
import {compareSections, type SectionChange} from './sections.js'

export type {SectionChange} from './sections.js'

/** One fact that changed. */
export interface FactChange extends Meaning {
  /** Where: in the new policy, or in the old one if the fact was removed. */
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before?: unknown
  readonly after?: unknown
}

/** What changed from one version of a policy to another. */
export interface Difference {
  /** The facts, what matters to people first. */
  readonly facts: readonly FactChange[]
  /** The sections whose prose changed. */
  readonly sections: readonly SectionChange[]
}

/**
 * Compares two versions of a policy: the facts that changed, each in a plain sentence and with whether it is
 * material to the people concerned, and the sections whose prose changed.
 */
export function diffPolicies(before: Policy, after: Policy): Difference {
  const facts = compareFacts(before, after).map((comparison): FactChange => {
    const {path, before: was, after: is} = comparison
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    return {path, change, before: was, after: is, ...meaningOf(comparison)}
  })
  return {
    facts: facts.sort((a, b) => Number(b.material) - Number(a.material)),
    sections: compareSections(before, after)
  }
}
