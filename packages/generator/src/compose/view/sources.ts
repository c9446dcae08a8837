import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {activity, ownHandling} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** Where data comes from, and what for: Art. 14(2)(f) GDPR. */
export const sources: View = (policy, speech) => {
  const activities = new Map<string, Set<string>>()
  for (const practice of ownHandling(policy)) {
    for (const origin of practice.from ?? []) {
      const source = speech.opening('origins', origin)
      activities.set(source, (activities.get(source) ?? new Set()).add(activity(practice, speech)))
    }
  }
  return unlessEmpty({
    sources: [...activities].map(([source, named]) => ({source, activities: speech.names(named)})),
    deeds: deeds(practicesAt('sources', policy), policy, speech)
  })
}
