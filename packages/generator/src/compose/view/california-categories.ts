import {
  broader,
  dataCategories,
  origins,
  purposes,
  purposesOf,
  type DataCategory,
  type Localised,
  type Origin,
  type Purpose,
  type Policy
} from '@policy-gen/schema'
import {capitalised} from '../wording/text.js'
import type {OtherTerm, Speech} from '../wording/speech.js'
import {keptOf, type Kept} from './kept.js'
import {ownPractices} from './practices.js'

/** A row of California's notice at collection. */
interface CaliforniaCategory {
  /** The category as Civ. Code § 1798.140 names it. */
  readonly category: string
  readonly data: string
  readonly sources: string | null
  readonly purposes: string | null
  readonly periods: readonly Kept[]
  /** The criteria where no period can be named, as sentences. */
  readonly criteria: string | null
}

/**
 * The data that is collected, by the categories of the California Consumer Privacy Act: Civ. Code
 * § 1798.130(c) asks for its own words.
 */
export function californiaCategories(policy: Policy, speech: Speech): CaliforniaCategory[] {
  const rows = new Map<StatutoryCategory, Gathered>()
  for (const practice of ownPractices(policy, 'does', ['collect'])) {
    for (const data of practice.data ?? []) {
      const category = statutoryCategory(data)
      if (category === undefined) continue
      const row = rows.get(category) ?? {
        data: new Set(),
        sources: new Set(),
        purposes: new Set(),
        kept: new Map()
      }
      row.data.add(data)
      for (const origin of practice.from ?? []) row.sources.add(origin)
      for (const purpose of purposesOf(practice)) row.purposes.add(purpose)
      const kept = keptOf(practice, policy, speech)
      if (kept) row.kept.set(JSON.stringify(kept), kept)
      rows.set(category, row)
    }
  }
  return (Object.keys(statutoryNames) as StatutoryCategory[]).flatMap((category) => {
    const row = rows.get(category)
    return row
      ? [
          {
            category: capitalised(statutoryNames[category][speech.language]),
            data: speech.cell(dataCategories, row.data),
            sources: speech.cell(origins, row.sources) || null,
            purposes: speech.cell(purposes, row.purposes) || null,
            periods: [...row.kept.values()].filter(({criteria}) => criteria === null),
            criteria: [...row.kept.values()].flatMap(({criteria}) => criteria ?? []).join(' ') || null
          }
        ]
      : []
  })
}

interface Gathered {
  readonly data: Set<DataCategory | OtherTerm>
  readonly sources: Set<Origin | OtherTerm>
  readonly purposes: Set<Purpose | OtherTerm>
  /** By what they say, so that the same is said once. */
  readonly kept: Map<string, Kept>
}

type StatutoryCategory = keyof typeof statutoryNames

/** Civ. Code § 1798.140(v)(1)(A) to (K), and (ae) for sensitive personal information. */
const statutoryNames = {
  identifiers: {en: 'identifiers', de: 'Kennungen (identifiers)'},
  records: {
    en: 'customer records (Civ. Code § 1798.80(e))',
    de: 'Kundenunterlagen (customer records, Civ. Code § 1798.80(e))'
  },
  protected: {
    en: 'characteristics of protected classifications',
    de: 'geschützte Merkmale (characteristics of protected classifications)'
  },
  commercial: {en: 'commercial information', de: 'geschäftliche Angaben (commercial information)'},
  biometric: {en: 'biometric information', de: 'biometrische Angaben (biometric information)'},
  network: {
    en: 'internet or other electronic network activity information',
    de: 'Angaben zu Netzaktivitäten (internet or other electronic network activity information)'
  },
  geolocation: {en: 'geolocation data', de: 'Standortdaten (geolocation data)'},
  sensory: {
    en: 'audio, electronic, visual or similar information',
    de: 'akustische, elektronische, visuelle oder ähnliche Angaben (audio, electronic, visual or similar information)'
  },
  professional: {
    en: 'professional or employment-related information',
    de: 'berufliche Angaben (professional or employment-related information)'
  },
  education: {en: 'education information', de: 'Angaben zur Ausbildung (education information)'},
  inferences: {en: 'inferences', de: 'Schlussfolgerungen (inferences)'},
  sensitive: {
    en: 'sensitive personal information',
    de: 'sensible personenbezogene Angaben (sensitive personal information)'
  },
  other: {
    en: 'other personal information',
    de: 'andere personenbezogene Angaben (other personal information)'
  }
} as const satisfies Readonly<Record<string, Localised>>

function statutoryCategory(data: DataCategory | OtherTerm): StatutoryCategory | undefined {
  if (typeof data === 'object') return 'other'
  if (isSensitive(data)) return 'sensitive'
  const named = [data, ...broader(dataCategories, data)].find((each) => Object.hasOwn(categoryOfData, each))
  return named === undefined ? undefined : categoryOfData[named]
}

function isSensitive(data: DataCategory): boolean {
  const term = dataCategories[data]
  return 'sensitive' in term && (term.sensitive as readonly string[]).includes('ccpa')
}

/** The nearest entry counts: a photograph is visual information though it tells an identity. */
const categoryOfData: Readonly<Partial<Record<DataCategory, StatutoryCategory>>> = {
  'personal-data': 'other',
  'identity-data': 'identifiers',
  photograph: 'sensory',
  signature: 'records',
  'contact-data': 'identifiers',
  'emergency-contact': 'records',
  'demographic-data': 'protected',
  income: 'records',
  'household-data': 'records',
  'financial-data': 'records',
  'payment-history': 'commercial',
  'commercial-data': 'commercial',
  'account-data': 'identifiers',
  preferences: 'commercial',
  interests: 'inferences',
  'consent-records': 'other',
  'location-data': 'geolocation',
  'device-data': 'network',
  'ip-address': 'identifiers',
  'device-identifiers': 'identifiers',
  'cookie-identifiers': 'identifiers',
  'usage-data': 'network',
  'communication-data': 'other',
  'call-recordings': 'sensory',
  content: 'other',
  'photos-and-videos': 'sensory',
  'audio-recordings': 'sensory',
  'professional-data': 'professional',
  education: 'education',
  'sensitive-data': 'sensitive',
  'biometric-data': 'biometric',
  'inferred-data': 'inferences',
  'children-data': 'other'
}
