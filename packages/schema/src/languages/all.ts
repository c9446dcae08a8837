// Written by `npm run languages`: a language is added in the list of the schema.
import * as en from './en/index.js'
import * as de from './de/index.js'
import * as fr from './fr/index.js'
import * as es from './es/index.js'
import * as pt from './pt/index.js'
import type {Spoken} from './together.js'

export const advice: Spoken<typeof en.advice> = {
  en: en.advice,
  de: de.advice,
  fr: fr.advice,
  es: es.advice,
  pt: pt.advice
}

export const changes: Spoken<typeof en.changes> = {
  en: en.changes,
  de: de.changes,
  fr: fr.changes,
  es: es.changes,
  pt: pt.changes
}

export const conditions: Spoken<typeof en.conditions> = {
  en: en.conditions,
  de: de.conditions,
  fr: fr.conditions,
  es: es.conditions,
  pt: pt.conditions
}

export const definitions: Spoken<typeof en.definitions> = {
  en: en.definitions,
  de: de.definitions,
  fr: fr.definitions,
  es: es.definitions,
  pt: pt.definitions
}

export const labels: Spoken<typeof en.labels> = {
  en: en.labels,
  de: de.labels,
  fr: fr.labels,
  es: es.labels,
  pt: pt.labels
}

export const localRights: Spoken<typeof en.localRights> = {
  en: en.localRights,
  de: de.localRights,
  fr: fr.localRights,
  es: es.localRights,
  pt: pt.localRights
}

export const requirements: Spoken<typeof en.requirements> = {
  en: en.requirements,
  de: de.requirements,
  fr: fr.requirements,
  es: es.requirements,
  pt: pt.requirements
}
