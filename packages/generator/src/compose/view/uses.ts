import {usesOf, type LegalGround, type Practice, type PurposeEntry} from '@policy-gen/schema'

/** The purposes of a practice, those with the same ground and the same time together. */
export function byGroundAndTime(practice: Practice): readonly UsesTogether[] {
  const {ground: grounds = [], keep} = practice
  const together = new Map<string, UsesTogether>()
  for (const {purpose, ...use} of usesOf(practice)) {
    const key = JSON.stringify([use.grounds, use.keep])
    const {purposes: others} = together.get(key) ?? {purposes: []}
    together.set(key, {grounds: use.grounds, keep: use.keep, purposes: [...others, purpose]})
  }
  return together.size > 0 ? [...together.values()] : [{grounds, keep, purposes: []}]
}

export interface UsesTogether {
  readonly grounds: readonly LegalGround[]
  readonly keep: Practice['keep']
  readonly purposes: readonly PurposeEntry[]
}
