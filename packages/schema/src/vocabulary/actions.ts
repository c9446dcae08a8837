import type {Vocabulary} from './term.js'

/** What is done with data, or about it: the verbs of practices. */
export const actions = {
  collect: {
    label: {en: 'collect', de: 'erheben'},
    definition: 'To get data, from the person or elsewhere.',
    dpv: 'dpv:Collect'
  },
  'collect-automatically': {
    parent: 'collect',
    label: {en: 'record automatically', de: 'automatisch erfassen'},
    definition: 'To get data without the person entering it.',
    dpv: 'dpv:Observe'
  },
  'store-on-device': {
    label: {en: 'store or read on your device', de: 'auf Ihrem Gerät speichern oder auslesen'},
    definition: 'To set or read cookies, pixels or similar technology.'
  },
  use: {
    label: {en: 'use', de: 'verwenden'},
    definition: 'To work with data for a purpose.',
    dpv: 'dpv:Use'
  },
  combine: {
    parent: 'use',
    label: {en: 'combine', de: 'zusammenführen'},
    definition: 'To put data from several sources together.',
    dpv: 'dpv:Combine'
  },
  link: {
    parent: 'use',
    label: {en: 'link to you', de: 'mit Ihrer Person verknüpfen'},
    definition: 'To connect data with an identity.',
    dpv: 'dpv:Match'
  },
  profile: {
    parent: 'use',
    label: {en: 'build profiles from', de: 'zu Profilen auswerten'},
    definition: 'To draw conclusions about a person automatically.',
    dpv: 'dpv:Profiling'
  },
  track: {
    parent: 'use',
    label: {en: 'track', de: 'verfolgen'},
    definition: 'To follow what somebody does over time or across sites.'
  },
  'decide-automatically': {
    parent: 'use',
    label: {en: 'decide automatically', de: 'automatisiert entscheiden'},
    definition: 'To decide about somebody without a human.'
  },
  contact: {
    parent: 'use',
    label: {en: 'contact', de: 'kontaktieren'},
    definition: 'To write to or call somebody.'
  },
  share: {
    label: {en: 'share', de: 'weitergeben'},
    definition: 'To let somebody else have data.',
    dpv: 'dpv:Share'
  },
  sell: {
    parent: 'share',
    label: {en: 'sell', de: 'verkaufen'},
    definition: 'To give data for money or something else of value.'
  },
  'share-for-advertising': {
    parent: 'share',
    label: {en: 'share for advertising across sites', de: 'für seitenübergreifende Werbung weitergeben'},
    definition: 'To give data for cross-context behavioural advertising.'
  },
  transfer: {
    parent: 'share',
    label: {en: 'transfer to another country', de: 'in ein anderes Land übermitteln'},
    definition: 'To send data to, or keep it in, another country.',
    dpv: 'dpv:CrossBorderTransfer'
  },
  'disclose-publicly': {
    parent: 'share',
    label: {en: 'publish', de: 'veröffentlichen'},
    definition: 'To make data visible to everybody, or let somebody do so.'
  },
  engage: {
    label: {en: 'engage', de: 'beauftragen'},
    definition: 'To have somebody else carry out a part of the service.'
  },
  'give-access': {
    label: {en: 'give access to', de: 'zugänglich machen'},
    definition: 'To let certain people see data.',
    dpv: 'dpv:MakeAvailable'
  },
  keep: {
    label: {en: 'keep', de: 'aufbewahren'},
    definition: 'To store data.',
    dpv: 'dpv:Store'
  },
  delete: {
    label: {en: 'delete', de: 'löschen'},
    definition: 'To erase data.',
    dpv: 'dpv:Erase'
  },
  anonymise: {
    label: {en: 'anonymise', de: 'anonymisieren'},
    definition: 'To change data so that nobody can be identified.',
    dpv: 'dpv:Anonymise'
  },
  protect: {
    label: {en: 'protect', de: 'schützen'},
    definition: 'To guard data against loss, misuse and change.'
  },
  verify: {
    label: {en: 'verify', de: 'prüfen'},
    definition: 'To check an identity, an age or the correctness of data.'
  },
  'offer-access': {
    label: {en: 'let you see', de: 'Ihnen Einsicht geben in'},
    definition: 'To let people see their data.'
  },
  'offer-correction': {
    label: {en: 'let you correct', de: 'von Ihnen berichtigen lassen'},
    definition: 'To let people correct their data.'
  },
  'offer-deletion': {
    label: {en: 'let you delete', de: 'von Ihnen löschen lassen'},
    definition: 'To let people delete their data.'
  },
  'offer-choice': {
    label: {en: 'give you a choice about', de: 'Ihnen die Wahl lassen über'},
    definition: 'To let people decide about a use of their data.'
  },
  'obtain-consent': {
    label: {en: 'ask for consent to', de: 'eine Einwilligung einholen in'},
    definition: "To obtain, or to assume, somebody's consent."
  },
  require: {
    label: {en: 'require', de: 'voraussetzen'},
    definition: 'To make data or registration a condition.'
  },
  entice: {
    label: {en: 'entice to give', de: 'zur Preisgabe verleiten'},
    definition: 'To offer a game, prize or activity for more data than it needs (16 CFR 312.7).'
  },
  inform: {
    label: {en: 'inform about', de: 'informieren über'},
    definition: 'To tell people something, such as where a policy is found.'
  },
  'respond-to-signals': {
    label: {en: 'respond to browser signals about', de: 'auf Browsersignale reagieren bei'},
    definition: 'To act on Do Not Track or an opt-out preference signal.'
  }
} as const satisfies Vocabulary

/** The id of an action. */
export type Action = keyof typeof actions
