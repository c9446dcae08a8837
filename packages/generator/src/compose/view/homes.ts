import type {Action, Disclosure, Policy, Practice} from '@policy-gen/schema'
import {ownPractices, statedAction} from './practices.js'

/** Which section states a practice, in a sentence if it is in no table of that section. */
const homes: Readonly<Record<Action, Disclosure>> = {
  collect: 'collection',
  'collect-automatically': 'collection',
  require: 'collection',
  entice: 'collection',
  use: 'purposes',
  combine: 'purposes',
  link: 'purposes',
  profile: 'purposes',
  track: 'purposes',
  contact: 'purposes',
  'store-on-device': 'cookies',
  share: 'sharing',
  engage: 'sharing',
  'give-access': 'sharing',
  'disclose-publicly': 'sharing',
  sell: 'sale',
  'share-for-advertising': 'sale',
  transfer: 'transfers',
  keep: 'retention',
  delete: 'retention',
  anonymise: 'retention',
  protect: 'security',
  verify: 'rights',
  'offer-access': 'rights',
  'offer-correction': 'rights',
  'offer-deletion': 'rights',
  'offer-choice': 'choices',
  'obtain-consent': 'choices',
  inform: 'contact',
  'decide-automatically': 'automated-decisions',
  'respond-to-signals': 'do-not-track'
}

/** Which section says what is never collected, or from where. */
export function homeOf(practice: Practice): Disclosure {
  const home = homes[statedAction(practice)]
  return home === 'collection' && 'never' in practice && practice.from !== undefined ? 'sources' : home
}

/** The practices that a section states one by one. */
export function practicesAt(home: Disclosure, {practices = []}: Policy): Practice[] {
  return practices.filter((practice) => homeOf(practice) === home)
}

/** What is said about collecting data apart from the table of what the organisation itself collects. */
export function practicesBesideTable(policy: Policy): Practice[] {
  const tabled = ownPractices(policy, 'does', ['collect'])
  return practicesAt('collection', policy).filter((practice) => !tabled.includes(practice))
}
