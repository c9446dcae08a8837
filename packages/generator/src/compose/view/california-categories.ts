import {
  broader,
  dataCategories,
  dataIsWithin,
  isSensitive,
  kindOf,
  purposes,
  purposesOf,
  seenBy,
  type Action,
  type DataCategory,
  type DataEntry,
  type Policy,
  type Practice,
  type Purpose
} from '@policy-gen/schema'
import type {CaliforniaCategoryName} from '../../languages/wording.js'
import {capitalised} from '../wording/text.js'
import type {OtherTerm, Speech} from '../wording/speech.js'
import {keptOf, type Kept} from './kept.js'
import {ownPractices, recipientNames} from './practices.js'
import {byTime} from './uses.js'

/** A row of California's notice at collection: what one activity collects of one category. */
interface CaliforniaCategory {
  /** The category as Civ. Code § 1798.140 names it. */
  readonly category: string
  readonly data: string
  readonly sources: string | null
  readonly purposes: string | null
  readonly kept: Kept | null
  readonly disclosed: readonly SoldOrShared[]
  /** Neither sold nor shared. */
  readonly neither: boolean
  /** The policy doesn't say whether it is sold or shared. */
  readonly unknown: boolean
}

/** To whom data of a row goes, and which of it if not all. */
interface SoldOrShared {
  readonly sold: boolean
  readonly shared: boolean
  readonly to: string
  readonly data: string | null
  /** The purposes, if the activity has others as well. */
  readonly purposes: string | null
}

/**
 * The data that is collected, by the categories of the California Consumer Privacy Act: Civ. Code §
 * 1798.130(c) requires its own words. A row is what one practice says about one category, so that it only
 * combines facts that were declared together; activities that say the same share a row.
 */
export function californiaCategories(whole: Policy, speech: Speech): CaliforniaCategory[] {
  const policy = seenBy(whole, 'ccpa')
  const rows = new Map<string, Row>()
  for (const practice of ownPractices(policy, 'does', ['collect'])) {
    for (const data of practice.data ?? []) {
      const category = statutoryCategory(data)
      if (category === undefined) continue
      for (const uses of byTime(practice)) {
        const {from} = practice
        const key = JSON.stringify([category, from, uses.purposes, uses.keep])
        const row = rows.get(key) ?? {category, from, ...uses, data: new Set()}
        row.data.add(data)
        rows.set(key, row)
      }
    }
  }
  const order = Object.keys(speech.wording.californiaCategories)
  const declared = [
    ...disclosures('sold', 'sell', policy, speech),
    ...disclosures('shared', 'share-for-advertising', policy, speech)
  ]
  return [...rows.values()]
    .sort((one, other) => order.indexOf(one.category) - order.indexOf(other.category))
    .map(({category, from = [], purposes: why, keep, data}) => ({
      category: capitalised(speech.wording.californiaCategories[category]),
      data: speech.cell('dataCategories', data),
      sources: speech.cell('origins', from) || null,
      purposes: speech.cell('purposes', why) || null,
      kept: keptOf({keep}, policy, speech) ?? null,
      ...soldOrShared([...data], why, declared, policy, speech)
    }))
}

interface Row {
  readonly category: CaliforniaCategoryName
  readonly from: Practice['from']
  readonly purposes: readonly (Purpose | OtherTerm)[]
  readonly keep: Practice['keep']
  readonly data: Set<DataEntry>
}

/** What the table of sales and the practices that sell or share say about some data. */
function soldOrShared(
  data: readonly DataEntry[],
  own: readonly (Purpose | OtherTerm)[],
  declared: readonly Disclosed[],
  policy: Policy,
  speech: Speech
): Pick<CaliforniaCategory, 'disclosed' | 'neither' | 'unknown'> {
  const disclosed = declared.flatMap(({covered, why, ...how}) => {
    const among = data.filter((each) => covered.some((wider) => dataIsWithin(each, wider)))
    if (among.length === 0) return []
    const isWhole = among.length === data.length
    const isSameActivity = why.some((purpose) => own.some((each) => isSame(each, purpose)))
    return [
      {
        ...how,
        data: isWhole ? null : speech.cell('dataCategories', among),
        purposes: isSameActivity
          ? null
          : speech.series(why.map((each) => speech.term('purposes', each))) || null
      }
    ]
  })
  return {
    disclosed,
    neither: disclosed.length === 0 && policy.sale !== undefined,
    unknown: disclosed.length === 0 && policy.sale === undefined
  }
}

function disclosures(how: 'sold' | 'shared', action: Action, policy: Policy, speech: Speech): Disclosed[] {
  const declared = policy.sale?.[how]
  const listed = declared === undefined || declared === 'none' ? [] : declared
  const kind = {sold: how === 'sold', shared: how === 'shared'}
  return [
    ...listed.map((row) => ({
      ...kind,
      to: speech.list(row.to.map((each) => speech.term('recipientKinds', each))),
      covered: row.data,
      why: row.purposes
    })),
    // If no table says so, the practices do.
    ...(declared === undefined ? ownPractices(policy, 'does', [action]) : []).flatMap((practice) => {
      const to = speech.list(recipientNames(practice, policy, speech))
      return to === ''
        ? []
        : [{...kind, to, covered: practice.data ?? ['personal-data' as const], why: purposesOf(practice)}]
    })
  ]
}

interface Disclosed extends Pick<SoldOrShared, 'sold' | 'shared' | 'to'> {
  readonly covered: readonly DataEntry[]
  readonly why: readonly (Purpose | OtherTerm)[]
}

function isSame(one: Purpose | OtherTerm, other: Purpose | OtherTerm): boolean {
  if (typeof one === 'object' || typeof other === 'object') {
    return typeof one === 'object' && typeof other === 'object' && one.other === other.other
  }
  return one === other || broader(purposes, one).includes(other) || broader(purposes, other).includes(one)
}

function statutoryCategory(data: DataEntry): CaliforniaCategoryName | undefined {
  if (isSensitive(data, 'ccpa')) return 'sensitive'
  const kind = kindOf(data)
  if (typeof data !== 'string' && kind === 'personal-data') return 'other'
  const named = [kind, ...broader(dataCategories, kind)].find((each) => Object.hasOwn(categoryOfData, each))
  return named === undefined ? undefined : categoryOfData[named]
}

/** The nearest entry counts: a photograph is visual information although it identifies a person. */
const categoryOfData: Readonly<Partial<Record<DataCategory, CaliforniaCategoryName>>> = {
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
