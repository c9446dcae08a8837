import {
  concerns,
  groundsOf,
  usesOf,
  type LegalGround,
  type Policy,
  type Practice,
  type PurposeEntry,
  type Regime
} from '@policy-gen/schema'
import {capitalised, oneLine} from '../wording/text.js'
import {groundCitation} from '../wording/citations.js'
import {activityFor} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/**
 * The legal grounds and what rests on each, and the legitimate interests: Art. 13(1)(c) and (d) GDPR. An activity
 * whose purposes rest on different grounds is named with the purposes that rest on this one.
 */
export const legalBasis: View = (policy, speech) => {
  const practices = (policy.practices ?? []).filter((practice) => !('never' in practice))
  const activities = new Map<LegalGround, Set<string>>()
  for (const practice of practices) {
    for (const [ground, purposes] of purposesBy(practice, ({grounds}) => grounds)) {
      const named = activities.get(ground) ?? new Set()
      activities.set(ground, named.add(activityFor(practice, purposes, speech)))
    }
  }
  return unlessEmpty({
    grounds: [...activities].map(([ground, named]) => ({
      ground: capitalised(speech.term('legalGrounds', ground)),
      citation: groundCitation(ground, lawsOf(ground, practices, policy), speech.language),
      meaning: speech.wording.groundMeanings[ground],
      activities: speech.names(named)
    })),
    interests: withoutRepetition(
      practices.flatMap((practice) =>
        [...purposesBy(practice, ({interest}) => (interest === undefined ? [] : [interest]))].map(
          ([interest, purposes]) => ({
            activity: activityFor(practice, purposes, speech),
            interest: oneLine(interest)
          })
        )
      )
    )
  })
}

/**
 * Collecting data and then sharing it for the same interest is one activity, although these are two
 * practices.
 */
function withoutRepetition<Row>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

/** The laws that apply to something that rests on a ground. */
function lawsOf(ground: LegalGround, practices: readonly Practice[], policy: Policy): readonly Regime[] {
  const resting = practices.filter((practice) => groundsOf(practice).includes(ground))
  return (policy.regimes ?? []).filter((regime) => resting.some(({where}) => concerns(regime, where, policy)))
}

type Stated = Omit<ReturnType<typeof usesOf>[number], 'purpose'>

/** The purposes of a practice, grouped by what is stated for them; none if the practice has no purpose. */
function purposesBy<Key>(
  practice: Practice,
  keysOf: (stated: Stated) => readonly Key[]
): ReadonlyMap<Key, readonly PurposeEntry[]> {
  const {ground: grounds = [], interest, keep} = practice
  const uses = usesOf(practice)
  if (uses.length === 0) return new Map(keysOf({grounds, interest, keep}).map((key) => [key, []]))
  const found = new Map<Key, PurposeEntry[]>()
  for (const use of uses) {
    for (const key of keysOf(use)) {
      const purposes = found.get(key)
      if (purposes) purposes.push(use.purpose)
      else found.set(key, [use.purpose])
    }
  }
  return found
}
