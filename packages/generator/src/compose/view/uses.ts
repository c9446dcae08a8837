import {usesOf, type LegalGround, type Practice, type PurposeEntry, type Use} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'

/** Purposes of a practice that rest on the same grounds; the practice as a whole, if it has no purpose. */
export interface UsesOnGround {
  readonly grounds: readonly LegalGround[]
  readonly purposes: readonly PurposeEntry[]
}

/**
 * Purposes of a practice for which data is kept for the same time; the practice as a whole, if it has none.
 */
export interface UsesForTime {
  readonly keep: Practice['keep']
  readonly purposes: readonly PurposeEntry[]
}

export function byGround(practice: Practice): readonly UsesOnGround[] {
  const uses = together(practice, ({grounds}) => grounds).map(([first, purposes]) => ({
    grounds: first.grounds,
    purposes
  }))
  return uses.length > 0 ? uses : [{grounds: practice.ground ?? [], purposes: []}]
}

export function byTime(practice: Practice): readonly UsesForTime[] {
  const uses = together(practice, ({keep}) => keep).map(([first, purposes]) => ({keep: first.keep, purposes}))
  return uses.length > 0 ? uses : [{keep: practice.keep, purposes: []}]
}

/** The first use of each group, with the purposes of all uses in the group. */
function together(practice: Practice, keyOf: (use: Use) => unknown): [Use, PurposeEntry[]][] {
  const found = new Map<string, [Use, PurposeEntry[]]>()
  for (const use of usesOf(practice)) {
    const key = JSON.stringify([keyOf(use)])
    const group = found.get(key)
    if (group) group[1].push(use.purpose)
    else found.set(key, [use, [use.purpose]])
  }
  return [...found.values()]
}

/** The same with the purposes in words; `null` if all purposes are one group, and none has to be named. */
export function named<Group extends {readonly purposes: readonly PurposeEntry[]}>(
  groups: readonly Group[],
  speech: Speech
): (Omit<Group, 'purposes'> & {readonly purposes: string | null})[] {
  return groups.map((group, place) => {
    const say = (purpose: PurposeEntry, index: number): string =>
      place + index === 0 ? speech.opening('purposes', purpose) : speech.term('purposes', purpose)
    return {...group, purposes: groups.length > 1 ? speech.list(group.purposes.map(say)) : null}
  })
}
