import type {Practice} from '@policy-gen/schema'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {activities, ownHandling} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** Where data comes from, and what for: Art. 14(2)(f) GDPR. */
export const sources: View = (policy, speech) => {
  const used = new Map<string, Practice[]>()
  for (const practice of ownHandling(policy)) {
    for (const origin of practice.from ?? []) {
      const source = speech.opening('origins', origin)
      used.set(source, [...(used.get(source) ?? []), practice])
    }
  }
  return unlessEmpty({
    sources: [...used].map(([source, practices]) => ({
      source,
      activities: speech.names(activities(practices, speech))
    })),
    deeds: deeds(practicesAt('sources', policy), policy, speech)
  })
}
