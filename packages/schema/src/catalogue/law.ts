import type {Profile, Requirement} from './requirement.js'

/** What the entries of one law have in common. */
export interface Law extends Pick<Requirement, 'url' | 'inForce' | 'checked'> {
  readonly regime: Profile
}

/** An entry as a law's file writes it: what it shares with its law is left out. */
export type Entry = Pick<Requirement, 'id' | 'disclosure' | 'citation' | 'satisfiedBy' | 'section'> &
  Partial<Pick<Requirement, 'applies' | 'url' | 'inForce' | 'checked'>>

/** Complete the entries of a law: `13.1.c` of the GDPR becomes `gdpr.13.1.c`. */
export function requirementsOf(law: Law, entries: readonly Entry[]): readonly Requirement[] {
  return entries.map((entry) => {
    const requirement = {applies: 'always' as const, ...law, ...entry}
    return {
      ...requirement,
      id: `${law.regime}.${entry.id}`,
      verified: requirement.checked.by !== 'nothing'
    }
  })
}
