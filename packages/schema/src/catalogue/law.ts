import {regimes, type Regime} from '../vocabulary/regimes.js'
import type {Profile, Requirement} from './requirement.js'

/** An entry as a law's file writes it: what it shares with its law is left out. */
export type Entry = Pick<Requirement, 'id' | 'disclosure' | 'citation' | 'satisfiedBy' | 'section'> &
  Partial<Pick<Requirement, 'applies' | 'url' | 'inForce' | 'checked'>>

/** What the entries of one law have in common. */
interface Common extends Pick<Requirement, 'url' | 'inForce' | 'checked'> {
  readonly regime: Profile
}

/** The entries of a law: `13.1.c` of the GDPR becomes `gdpr.13.1.c`. */
export function defineLaw(
  regime: Regime,
  common: Pick<Common, 'url' | 'checked'>,
  entries: readonly Entry[]
): readonly Requirement[] {
  return requirementsOf({regime, ...common, inForce: regimes[regime].inForce}, entries)
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
