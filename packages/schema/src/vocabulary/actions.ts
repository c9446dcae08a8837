import type {Term} from './term.js'

/** What is done with data, or about it: the verbs of practices. */
export const actions = {
  collect: {},
  'collect-automatically': {parent: 'collect'},
  'store-on-device': {},
  use: {},
  combine: {parent: 'use'},
  link: {parent: 'use'},
  profile: {parent: 'use'},
  track: {parent: 'use'},
  'decide-automatically': {parent: 'use'},
  contact: {parent: 'use'},
  share: {},
  sell: {parent: 'share'},
  'share-for-advertising': {parent: 'share'},
  transfer: {parent: 'share'},
  'disclose-publicly': {parent: 'share'},
  engage: {},
  'give-access': {},
  keep: {},
  delete: {},
  anonymise: {},
  protect: {},
  verify: {},
  'offer-access': {},
  'offer-correction': {},
  'offer-deletion': {},
  'offer-choice': {},
  'obtain-consent': {},
  require: {},
  entice: {},
  inform: {},
  'respond-to-signals': {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of an action. */
export type Action = keyof typeof actions
