import {usesOf, type LegalGround, type Practice, type PurposeEntry} from '@policy-gen/schema'

/** The purposes of a practice, those with the same ground and the same time together. */
export function byGroundAndTime(practice: Practice): readonly UsesTogether[] {
  const {ground: grounds = [], keep} = practice
  const uses = [...together(practice, ({grounds, keep}) => [grounds, keep])].flatMap((same) => {
    const [first] = same
    return first
      ? [{grounds: first.grounds, keep: first.keep, purposes: same.map(({purpose}) => purpose)}]
      : []
  })
  return uses.length > 0 ? uses : [{grounds, keep, purposes: []}]
}

/** The same where nobody asks for grounds. */
export function byTime(practice: Practice): readonly Omit<UsesTogether, 'grounds'>[] {
  const uses = [...together(practice, ({keep}) => keep)].map((same) => ({
    keep: same[0]?.keep,
    purposes: same.map(({purpose}) => purpose)
  }))
  return uses.length > 0 ? uses : [{keep: practice.keep, purposes: []}]
}

type Use = ReturnType<typeof usesOf>[number]

function together(practice: Practice, keyOf: (use: Use) => unknown): Iterable<readonly Use[]> {
  const found = new Map<string, Use[]>()
  for (const use of usesOf(practice)) {
    const key = JSON.stringify([keyOf(use)])
    found.set(key, [...(found.get(key) ?? []), use])
  }
  return found.values()
}

export interface UsesTogether {
  readonly grounds: readonly LegalGround[]
  readonly keep: Practice['keep']
  readonly purposes: readonly PurposeEntry[]
}
