// Written by `npm run languages`: a language is a folder here, and in the other packages.
import * as en from './en/index.js'
import * as de from './de/index.js'
import * as es from './es/index.js'
import * as fr from './fr/index.js'
import * as pt from './pt/index.js'
import type {Spoken} from './together.js'

export const advice: Spoken<typeof en.advice> = {
  en: en.advice,
  de: de.advice,
  es: es.advice,
  fr: fr.advice,
  pt: pt.advice
}

export const changes: Spoken<typeof en.changes> = {
  en: en.changes,
  de: de.changes,
  es: es.changes,
  fr: fr.changes,
  pt: pt.changes
}

export const choices: Spoken<typeof en.choices> = {
  en: en.choices,
  de: de.choices,
  es: es.choices,
  fr: fr.choices,
  pt: pt.choices
}

export const conditions: Spoken<typeof en.conditions> = {
  en: en.conditions,
  de: de.conditions,
  es: es.conditions,
  fr: fr.conditions,
  pt: pt.conditions
}

export const definitions: Spoken<typeof en.definitions> = {
  en: en.definitions,
  de: de.definitions,
  es: es.definitions,
  fr: fr.definitions,
  pt: pt.definitions
}

export const fields: Spoken<typeof en.fields> = {
  en: en.fields,
  de: de.fields,
  es: es.fields,
  fr: fr.fields,
  pt: pt.fields
}

export const labels: Spoken<typeof en.labels> = {
  en: en.labels,
  de: de.labels,
  es: es.labels,
  fr: fr.labels,
  pt: pt.labels
}

export const localRights: Spoken<typeof en.localRights> = {
  en: en.localRights,
  de: de.localRights,
  es: es.localRights,
  fr: fr.localRights,
  pt: pt.localRights
}

export const requirements: Spoken<typeof en.requirements> = {
  en: en.requirements,
  de: de.requirements,
  es: es.requirements,
  fr: fr.requirements,
  pt: pt.requirements
}
