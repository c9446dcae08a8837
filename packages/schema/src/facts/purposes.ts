import type {Policy, Practice} from '../model/index.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import {legalGrounds} from '../vocabulary/legal-grounds.js'
import {purposes, type Purpose} from '../vocabulary/purposes.js'
import {covers} from '../vocabulary/tree.js'
import type {KeepEntry} from './kept.js'
import {byUs, type StatedPractice} from './practices.js'

/** A purpose, or the author's own words for it. */
export type PurposeEntry = Purpose | {readonly other: string}

/** One purpose of a practice, with the ground, the interest and the time that are stated for it. */
export interface Use {
  readonly purpose: PurposeEntry
  readonly grounds: readonly LegalGround[]
  readonly interest: string | undefined
  readonly keep: KeepEntry | undefined
}

/**
 * What a practice is for, purpose by purpose. A purpose that names no ground or period of its own has those
 * of its practice. So does the interest, which belongs to the purposes that rest on one, if any does.
 */
export function usesOf({purposes: stated = [], ground = [], interest, keep}: Practice): Use[] {
  const uses = stated.map((entry) => {
    const own = typeof entry === 'string' || 'other' in entry ? {purpose: entry} : entry
    return {
      purpose: own.purpose,
      grounds: own.ground ?? ground,
      interest: own.interest,
      keep: own.keep ?? keep
    }
  })
  if (interest === undefined) return uses
  const someRest = uses.some(restsOnInterest)
  return uses.map((use) =>
    someRest && !restsOnInterest(use) ? use : {...use, interest: use.interest ?? interest}
  )
}

function restsOnInterest({grounds}: Use): boolean {
  return grounds.includes('legitimate-interests')
}

/** The purposes of a practice alone. */
export function purposesOf(practice: Practice): PurposeEntry[] {
  return usesOf(practice).map(({purpose}) => purpose)
}

/** Every ground of a practice: its own, and those of its purposes. A ground that no purpose rests on counts too. */
export function groundsOf(practice: Practice): LegalGround[] {
  const own = practice.ground ?? []
  return [...new Set([...own, ...usesOf(practice).flatMap(({grounds}) => grounds)])]
}

/** Whether every purpose has a ground, or the practice as a whole has one. */
export function isGrounded(practice: Practice): boolean {
  const uses = usesOf(practice)
  return uses.length === 0 ? practice.ground !== undefined : uses.every(({grounds}) => grounds.length > 0)
}

/** Every period for which a practice keeps data: its own, and those of its purposes. */
export function keepsOf(practice: Practice): KeepEntry[] {
  const uses = usesOf(practice)
  if (uses.length === 0) return practice.keep === undefined ? [] : [practice.keep]
  return uses.flatMap(({keep}) => keep ?? [])
}

/** Whether a practice says how long data is kept: for each purpose, or for the practice as a whole. */
export function isKept(practice: Practice): boolean {
  const uses = usesOf(practice)
  return uses.length === 0 ? practice.keep !== undefined : uses.every(({keep}) => keep !== undefined)
}

/** Every legitimate interest that a practice names. */
export function interestsOf(practice: Practice): string[] {
  const named = usesOf(practice).flatMap(({interest}) => interest ?? [])
  return [...new Set([...(practice.interest === undefined ? [] : [practice.interest]), ...named])]
}

/** Whether a practice rests on one of the grounds, for any of its purposes. */
export function restsOn({practice}: StatedPractice, grounds: readonly LegalGround[]): boolean {
  return groundsOf(practice).some((ground) => grounds.some((broad) => covers(legalGrounds, broad, ground)))
}

/** Whether a practice serves a purpose, or a narrower one. */
export function serves({practice}: Pick<StatedPractice, 'practice'>, purpose: Purpose): boolean {
  return purposesOf(practice).some((named) => typeof named === 'string' && covers(purposes, purpose, named))
}

/** Whether the organisation does anything for a purpose, or a narrower one. */
export function isServed(policy: Policy, purpose: Purpose): boolean {
  return byUs(policy).some((placed) => serves(placed, purpose))
}
