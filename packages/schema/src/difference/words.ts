import {readPeriod} from '../model/index.js'
import {services, type ServiceId} from '../services/index.js'
import {changes, inEveryLanguage, type Language, type Localised} from '../languages/index.js'
import {said} from '../vocabulary/glossary.js'
import {labels} from '../vocabulary/labels.js'
import type {VocabularyName} from '../vocabulary/vocabularies.js'
import {isEntry, isList, type Entry} from './compare.js'

/** Which list the words of a field belong to. */
const lists: Readonly<Record<string, VocabularyName>> = {
  about: 'subjects',
  action: 'actions',
  announced: 'announcements',
  by: 'securityMeasures',
  category: 'cookieCategories',
  data: 'dataCategories',
  from: 'origins',
  granted: 'rights',
  ground: 'legalGrounds',
  kind: 'recipientKinds',
  measures: 'securityMeasures',
  purpose: 'purposes',
  purposes: 'purposes',
  regimes: 'regimes',
  right: 'rights',
  safeguard: 'safeguards',
  states: 'regions',
  to: 'recipientKinds',
  where: 'regions',
  who: 'actors',
  with: 'recipientKinds'
}

/** Fields whose words no other field uses; a field that is missing here fails a test. */
const fieldsOfChoices: ReadonlySet<string> = new Set([
  'aiSystems',
  'automatedDecisions',
  'average',
  'businessPurpose',
  'choice',
  'cookies',
  'dataProtectionOfficer',
  'doNotTrack',
  'duration',
  'enforcedBy',
  'fee',
  'for',
  'kind',
  'modality',
  'optOutPreference',
  'parts',
  'profiling',
  'recipients',
  'recourse',
  'representatives',
  'required',
  'sensitiveUse',
  'shared',
  'sold',
  'subprocessors',
  'tasks',
  'technology',
  'then',
  'transfers',
  'where'
])

const words: Readonly<Record<string, Localised>> = changes.words

function isService(word: string): word is ServiceId {
  return Object.hasOwn(services, word)
}

/** A value of a field as people say it: `email-address` of `data` is “e-mail address”. */
export function spoken(field: string, value: unknown): Localised {
  return inEveryLanguage((language) => speak(field, value, language))
}

function speak(field: string, value: unknown, language: Language): string {
  if (field === 'consent' && isList(value))
    return value.map((item) => speakConsent(item, language)).join('; ')
  if (isList(value)) return value.map((item) => speak(field, item, language)).join(', ')
  if (isEntry(value)) return speakEntry(field, value, language)
  if (typeof value === 'boolean') return (value ? changes.yes : changes.no)[language]
  const word = String(value)
  const list = lists[field]
  const label = list && said(labels[language], list, word)
  if (label !== undefined) return label
  const chosen = fieldsOfChoices.has(field) ? words[word] : undefined
  if (chosen) return chosen[language]
  if (field === 'service' && isService(word)) return services[word].name
  if (field === 'to' || field === 'country') return countryName(word, language)
  if (field === 'language') return languageName(word, language)
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return dateName(word, language)
  if (readPeriod(word)) return periodName(word, language)
  return /[.!?]$/.test(word) ? changes.quoted(word)[language] : word
}

function speakEntry(field: string, entry: Entry, language: Language): string {
  for (const key of ['name', 'other', 'title', 'recipient', 'retention', 'until', 'href']) {
    if (typeof entry[key] === 'string') return entry[key]
  }
  if (entry.to !== undefined && entry.data === undefined) return speak('country', entry.to, language)
  if (entry.purpose !== undefined) return speak('purpose', entry.purpose, language)
  if (entry.right !== undefined) return speak('right', entry.right, language)
  if (entry.kind !== undefined) return speak('kind', entry.kind, language)
  if (entry.action !== undefined) {
    return [
      speak('action', entry.action, language),
      entry.data === undefined ? [] : speak('data', entry.data, language)
    ]
      .flat()
      .join(': ')
  }
  const parts = Object.entries(entry).filter(([key]) => key !== 'says')
  return parts
    .map(([key, value]) => speak(key === 'to' ? 'country' : key || field, value, language))
    .join(', ')
}

/** `only with agreement (in the European Union)` */
function speakConsent(item: unknown, language: Language): string {
  const {choice, where = 'elsewhere'} = isEntry(item) ? item : {}
  return `${speak('choice', choice, language)} (${speak('where', where, language)})`
}

function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return regionNames(language).of(code) ?? code
}

function languageName(tag: string, language: Language): string {
  return languageNames(language).of(tag) ?? tag
}

function dateName(date: string, language: Language): string {
  return dates(language).format(new Date(`${date}T00:00:00Z`))
}

function periodName(text: string, language: Language): string {
  const period = readPeriod(text)
  return period ? periods(language, period.unit).format(period.count) : text
}

const regionNames = madeOnce((language) => new Intl.DisplayNames(language, {type: 'region'}))
const languageNames = madeOnce((language) => new Intl.DisplayNames(language, {type: 'language'}))
const dates = madeOnce(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeZone: 'UTC'})
)
const periods = madeOnce(
  (language, unit) => new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'})
)

/** Creating a formatter takes a hundred times as long as using it. */
function madeOnce<Format>(
  make: (language: Language, unit?: string) => Format
): (language: Language, unit?: string) => Format {
  const formats = new Map<string, Format>()
  return (language, unit) => {
    const key = `${language} ${unit ?? ''}`
    const format = formats.get(key) ?? make(language, unit)
    formats.set(key, format)
    return format
  }
}

/** Days in each unit, precise enough to tell which of two periods is longer. */
const days = {minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25}

/** How many days something lasts, for comparison; infinite if it isn't a period. */
export function lengthOf(value: unknown): number {
  if (value === 'session') return 0
  const period = typeof value === 'string' ? readPeriod(value) : undefined
  return period ? period.count * days[period.unit] : Infinity
}
