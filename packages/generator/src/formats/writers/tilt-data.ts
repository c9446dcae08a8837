import {
  covers,
  groundPlaces,
  groundsOf,
  interestsOf,
  kindsOf,
  origins,
  purposesOf,
  readPeriod,
  recipientOf,
  ruleOf,
  type LegalGround,
  type Policy,
  type Practice
} from '@policy-gen/schema'
import {activity, ownHandling} from '../../compose/view/practices.js'
import {keptOf} from '../../compose/view/kept.js'
import {oneLine} from '../../compose/wording/text.js'
import type {OtherTerm, Speech} from '../../compose/wording/speech.js'

/** Each category of data in each practice that handles it. */
export function dataDisclosed(policy: Policy, speech: Speech): object[] {
  return ownHandling(policy).flatMap((practice, index) =>
    (practice.data ?? []).map((data) => ({
      _id: itemId(practice, index, data),
      category: speech.opening('dataCategories', data),
      purposes: purposesOf(practice).map((purpose) => ({
        purpose: speech.opening('purposes', purpose),
        description: activity(practice, speech)
      })),
      legalBases: groundsOf(practice).flatMap((ground) => legalBases(ground, policy, speech)),
      legitimateInterests: legitimateInterests(practice),
      recipients: (practice.with ?? []).map((other) => recipient(other, policy, speech)),
      storage: storage(practice, policy, speech),
      ...nonDisclosure(practice)
    }))
  )
}

/** Data that doesn't come from the person: Art. 14. */
export function sources(policy: Policy, speech: Speech): object[] {
  return ownHandling(policy).flatMap((practice, index) => {
    const elsewhere = (practice.from ?? []).filter(
      (origin) => typeof origin === 'object' || covers(origins, 'third-party', origin)
    )
    if (elsewhere.length === 0) return []
    return (practice.data ?? []).map((data) => ({
      _id: itemId(practice, index, data),
      dataCategory: speech.opening('dataCategories', data),
      sources: elsewhere.map((origin) => ({
        description: speech.opening('origins', origin),
        url: '',
        publiclyAvailable: origin === 'public-source'
      }))
    }))
  })
}

/** `orders/email-address` */
function itemId({id}: Practice, index: number, data: string | OtherTerm): string {
  return `${id ?? `practice-${index + 1}`}/${typeof data === 'object' ? data.other : data}`
}

/** `6(1)(f)` of the GDPR is `GDPR-6-1-f` in TILT. */
function legalBases(ground: LegalGround, {regimes = []}: Policy, speech: Speech): object[] {
  return groundPlaces(ground, regimes).map(({regime, article}) => {
    const law = regime.toUpperCase().replace('-', '')
    return {
      reference: `${law}-${article
        .toLowerCase()
        .replace(/[^\da-z]+/g, '-')
        .replace(/-$/, '')}`,
      description: speech.opening('legalGrounds', ground)
    }
  })
}

function legitimateInterests(practice: Practice): object[] {
  const grounds = groundsOf(practice)
  if (grounds.length === 0) return []
  if (!grounds.includes('legitimate-interests')) return [{exists: false, reasoning: ''}]
  return interestsOf(practice).map((interest) => ({exists: true, reasoning: oneLine(interest)}))
}

function recipient(other: NonNullable<Practice['with']>[number], policy: Policy, speech: Speech): object {
  if (typeof other === 'string' || !('recipient' in other))
    return {category: speech.opening('recipientKinds', other)}
  const entry = recipientOf(other.recipient, policy)
  if (entry === undefined) return {category: other.recipient}
  const [country] = [entry.country ?? []].flat()
  return {
    ...(entry.name !== undefined && {name: entry.name}),
    ...(country !== undefined && {country}),
    category: speech.cell('recipientKinds', kindsOf(entry))
  }
}

function storage(practice: Practice, policy: Policy, speech: Speech): object[] {
  const kept = keptOf(practice, policy, speech)
  if (!kept) return []
  const {keep} = practice
  const rule = ruleOf(keep, policy)
  const period = typeof keep === 'string' ? keep : rule && 'period' in rule ? rule.period : undefined
  const temporal =
    period === undefined ? [] : [{description: describe(rule, practice, speech), ttl: duration(period)}]
  const conditions = [kept.criteria, kept.until, period === undefined ? null : kept.from]
  return [
    {
      temporal,
      purposeConditional: conditions.filter((condition) => condition !== null),
      legalBasisConditional: [],
      aggregationFunction: 'max'
    }
  ]
}

function describe(
  rule: NonNullable<Policy['retention']>[number] | undefined,
  practice: Practice,
  speech: Speech
): string {
  return rule?.reason === undefined ? (rule?.name ?? activity(practice, speech)) : oneLine(rule.reason)
}

/** `13 months` is `P13M`, `12 hours` is `PT12H`. */
function duration(period: string): string {
  const {count, unit} = readPeriod(period) ?? {count: 0, unit: 'day'}
  if (unit === 'week') return `P${count * 7}D`
  const clock = unit === 'hour' || unit === 'minute' ? 'T' : ''
  return `P${clock}${count}${unit.charAt(0).toUpperCase()}`
}

/** Whether data has to be given: no, unless the policy says so. */
function nonDisclosure({provision}: Practice): object {
  const {required, otherwise = ''} = provision ?? {}
  return {
    nonDisclosure: {
      legalRequirement: required === 'by-law',
      contractualRegulation: required === 'by-contract' || required === 'for-contract',
      obligationToProvide: required === 'by-law' || required === 'by-contract',
      consequences: oneLine(otherwise)
    }
  }
}
