import type {Localised, Term} from '../vocabulary/term.js'
import type {Profile, Requirement} from './requirement.js'

/** A body of privacy law: how it is called, and what it wants disclosed. */
export interface Law extends Term {
  /** The official name. */
  readonly name: Localised
  /** How lawyers cite it. */
  readonly citation: string
  /** From when it applies. */
  readonly inForce: {readonly from: string}
  readonly requirements: readonly Requirement[]
}

/** An entry as a law's file writes it: what it shares with its law is left out. */
export type Entry = Pick<Requirement, 'id' | 'disclosure' | 'citation' | 'satisfiedBy' | 'section'> &
  Partial<Pick<Requirement, 'applies' | 'url' | 'inForce' | 'checked'>>

/** What the entries of one law have in common. */
type Common = Pick<Requirement, 'regime' | 'url' | 'inForce' | 'checked'>

/** A law with its entries: `13.1.c` of the GDPR becomes `gdpr.13.1.c`. */
export function defineLaw(
  regime: Profile,
  {url, checked, ...law}: Omit<Law, 'requirements'> & Pick<Common, 'url' | 'checked'>,
  entries: readonly Entry[]
): Law {
  return {...law, requirements: requirementsOf({regime, url, checked, inForce: law.inForce}, entries)}
}

/** Complete the entries of a law. */
export function requirementsOf(common: Common, entries: readonly Entry[]): readonly Requirement[] {
  return entries.map((entry) => {
    const requirement = {applies: 'always' as const, ...common, ...entry}
    return {
      ...requirement,
      id: `${common.regime}.${entry.id}`,
      verified: requirement.checked.by !== 'nothing'
    }
  })
}
