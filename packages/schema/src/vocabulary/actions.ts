import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** What is done with data, or about it: the verbs of practices. */
export const actions = /* @__PURE__ */ labelled(labels.actions, {
  collect: {
    definition: 'To get data, from the person or elsewhere.',
    dpv: 'dpv:Collect'
  },
  'collect-automatically': {
    parent: 'collect',
    definition: 'To get data without the person entering it.',
    dpv: 'dpv:Observe'
  },
  'store-on-device': {
    definition: 'To set or read cookies, pixels or similar technology.'
  },
  use: {
    definition: 'To work with data for a purpose.',
    dpv: 'dpv:Use'
  },
  combine: {
    parent: 'use',
    definition: 'To put data from several sources together.',
    dpv: 'dpv:Combine'
  },
  link: {
    parent: 'use',
    definition: 'To connect data with an identity.',
    dpv: 'dpv:Match'
  },
  profile: {
    parent: 'use',
    definition: 'To draw conclusions about a person automatically.',
    dpv: 'dpv:Profiling'
  },
  track: {
    parent: 'use',
    definition: 'To follow what somebody does over time or across sites.'
  },
  'decide-automatically': {
    parent: 'use',
    definition: 'To decide about somebody without a human.'
  },
  contact: {
    parent: 'use',
    definition: 'To write to or call somebody.'
  },
  share: {
    definition: 'To let somebody else have data.',
    dpv: 'dpv:Share'
  },
  sell: {
    parent: 'share',
    definition: 'To give data for money or something else of value.'
  },
  'share-for-advertising': {
    parent: 'share',
    definition: 'To give data for cross-context behavioural advertising.'
  },
  transfer: {
    parent: 'share',
    definition: 'To send data to, or keep it in, another country.',
    dpv: 'dpv:CrossBorderTransfer'
  },
  'disclose-publicly': {
    parent: 'share',
    definition: 'To make data visible to everybody, or let somebody do so.'
  },
  engage: {
    definition: 'To have somebody else carry out a part of the service.'
  },
  'give-access': {
    definition: 'To let certain people see data.',
    dpv: 'dpv:MakeAvailable'
  },
  keep: {
    definition: 'To store data.',
    dpv: 'dpv:Store'
  },
  delete: {
    definition: 'To erase data.',
    dpv: 'dpv:Erase'
  },
  anonymise: {
    definition: 'To change data so that nobody can be identified.',
    dpv: 'dpv:Anonymise'
  },
  protect: {
    definition: 'To guard data against loss, misuse and change.'
  },
  verify: {
    definition: 'To check an identity, an age or the correctness of data.'
  },
  'offer-access': {
    definition: 'To let people see their data.'
  },
  'offer-correction': {
    definition: 'To let people correct their data.'
  },
  'offer-deletion': {
    definition: 'To let people delete their data.'
  },
  'offer-choice': {
    definition: 'To let people decide about a use of their data.'
  },
  'obtain-consent': {
    definition: "To obtain, or to assume, somebody's consent."
  },
  require: {
    definition: 'To make data or registration a condition.'
  },
  entice: {
    definition: 'To offer a game, prize or activity for more data than it needs (16 CFR 312.7).'
  },
  inform: {
    definition: 'To tell people something, such as where a policy is found.'
  },
  'respond-to-signals': {
    definition: 'To act on Do Not Track or an opt-out preference signal.'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of an action. */
export type Action = keyof typeof actions
