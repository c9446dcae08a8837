import {groundsOf, interestsOf, legalGrounds, type LegalGround} from '@policy-gen/schema'
import {capitalised, enumeration, oneLine} from '../wording/text.js'
import {groundCitation} from '../wording/citations.js'
import {activity} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** The legal grounds and what rests on each, and the legitimate interests: Art. 13(1)(c) and (d) GDPR. */
export const legalBasis: View = (policy, speech) => {
  const practices = (policy.practices ?? []).filter((practice) => !('never' in practice))
  const activities = new Map<LegalGround, Set<string>>()
  for (const practice of practices) {
    for (const ground of groundsOf(practice)) {
      activities.set(ground, (activities.get(ground) ?? new Set()).add(activity(practice, speech)))
    }
  }
  return unlessEmpty({
    grounds: [...activities].map(([ground, named]) => ({
      ground: capitalised(speech.term(legalGrounds, ground)),
      citation: groundCitation(ground, policy.regimes, speech.language),
      meaning: speech.wording.groundMeanings[ground],
      activities: enumeration(named)
    })),
    interests: practices.flatMap((practice) =>
      interestsOf(practice).map((interest) => ({
        activity: activity(practice, speech),
        interest: oneLine(interest)
      }))
    )
  })
}
