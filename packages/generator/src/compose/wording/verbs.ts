import {actions, type Action, type Language} from '@policy-gen/schema'

/** An action as a sentence about data says it: `We sell it to …`, `Wir geben es an … weiter`. */
export interface Verb {
  /** In the middle of a sentence, before the data: `decide automatically on the basis of`, `geben`. */
  readonly finite: string
  /** What German puts at the end: `weiter`. */
  readonly rest: string | null
  /** The infinitive at the end of a German sentence: `weitergeben`. */
  readonly infinitive: string
  /** Whether the data goes *to* somebody, as what is sold does; otherwise it is shared *with* them. */
  readonly to: boolean
}

/** Actors are many (`we`, `third parties`), so the label of an action is its finite form, but for these. */
export function actionVerb(action: Action, language: Language): Verb {
  const infinitive = actions[action].label[language]
  const split = language === 'de' ? german[action] : undefined
  return {
    finite: split?.[0] ?? (language === 'en' ? (english[action] ?? infinitive) : infinitive),
    rest: split?.[1] ?? null,
    infinitive,
    to: givenTo[language].includes(action)
  }
}

const givenTo: Readonly<Record<Language, readonly Action[]>> = {
  en: ['sell', 'transfer', 'disclose-publicly', 'give-access'],
  de: ['share', 'share-for-advertising', 'sell', 'transfer']
}

const english: Readonly<Partial<Record<Action, string>>> = {
  'decide-automatically': 'make automated decisions on the basis of',
  contact: 'contact you by means of',
  'disclose-publicly': 'publish',
  engage: 'engage others to handle',
  'obtain-consent': 'ask for your consent to the use of',
  'respond-to-signals': 'act on browser signals about',
  'store-on-device': 'store on your device, or read from it,'
}

/** `Wir führen X zusammen`: what is before the data, and what is at the end. */
const german: Readonly<Partial<Record<Action, readonly [string, string]>>> = {
  'collect-automatically': ['erfassen', 'automatisch'],
  'store-on-device': ['speichern', 'auf Ihrem Gerät oder lesen sie dort aus'],
  combine: ['führen', 'zusammen'],
  link: ['verknüpfen', 'mit Ihrer Person'],
  profile: ['werten', 'zu Profilen aus'],
  'decide-automatically': ['entscheiden automatisiert anhand von', ''],
  contact: ['kontaktieren Sie mithilfe von', ''],
  share: ['geben', 'weiter'],
  'share-for-advertising': ['geben', 'für seitenübergreifende Werbung weiter'],
  transfer: ['übermitteln', 'in ein anderes Land'],
  'give-access': ['machen', 'zugänglich'],
  keep: ['bewahren', 'auf'],
  'offer-access': ['geben Ihnen Einsicht in', ''],
  'offer-correction': ['lassen Sie', 'berichtigen'],
  'offer-deletion': ['lassen Sie', 'löschen'],
  'offer-choice': ['lassen Ihnen die Wahl über', ''],
  'obtain-consent': ['holen Ihre Einwilligung in die Verwendung von', 'ein'],
  require: ['setzen', 'voraus'],
  entice: ['verleiten Sie dazu,', 'preiszugeben'],
  inform: ['informieren Sie über', ''],
  'respond-to-signals': ['reagieren auf Browsersignale zu', '']
}
