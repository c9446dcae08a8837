import * as de from './de/index.js'
import * as en from './en/index.js'
import * as es from './es/index.js'
import * as fr from './fr/index.js'
import {together} from './together.js'

export {inEveryLanguage, languageOfTag, languages, type Language, type Localised} from './language.js'

// One list a part, so that a bundle which needs labels doesn't carry the sentences of the catalogue.

/** What terms are called in a document. */
export const labels = /* @__PURE__ */ together<typeof en.labels>({
  en: en.labels,
  de: de.labels,
  fr: fr.labels,
  es: es.labels
})

/** What each law wants disclosed. */
export const requirements = /* @__PURE__ */ together<typeof en.requirements>({
  en: en.requirements,
  de: de.requirements,
  fr: fr.requirements,
  es: es.requirements
})

/** What each law has a policy say to the people whom it protects. */
export const localRights = /* @__PURE__ */ together<typeof en.localRights>({
  en: en.localRights,
  de: de.localRights,
  fr: fr.localRights,
  es: es.localRights
})

/** When a requirement applies, and what to declare where that is unknown. */
export const conditions = /* @__PURE__ */ together<typeof en.conditions>({
  en: en.conditions,
  de: de.conditions,
  fr: fr.conditions,
  es: es.conditions
})

/** What to add where a requirement isn't met. */
export const advice = /* @__PURE__ */ together<typeof en.advice>({
  en: en.advice,
  de: de.advice,
  fr: fr.advice,
  es: es.advice
})

/** What a change of a policy means to people. */
export const changes = /* @__PURE__ */ together<typeof en.changes>({
  en: en.changes,
  de: de.changes,
  fr: fr.changes,
  es: es.changes
})
