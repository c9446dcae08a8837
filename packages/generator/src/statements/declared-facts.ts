import {
  gatheredByUs,
  handledByUs,
  usesOf,
  type Disclosure,
  type Path,
  type Policy,
  type Practice
} from '@policy-gen/schema'
import {homeOf} from '../compose/view/homes.js'
import {isOffer} from '../compose/view/offers.js'
import {isActivity} from '../compose/view/purposes.js'

/** A fact that a policy declares, and the kinds of section that state it. */
export interface DeclaredFact {
  readonly path: Path
  /** The first is the one to add if there is none. Empty if no section can state the fact. */
  readonly kinds: readonly Disclosure[]
  /** Whether it quotes the sentence that states it. */
  readonly quoted: boolean
}

/** Everything that a policy declares, except what every document opens with. */
export function declaredFacts(policy: Policy): DeclaredFact[] {
  return [
    ...organisationFacts(policy),
    ...tableFacts(policy),
    ...processorFacts(policy),
    ...practiceFacts(policy)
  ]
}

function organisationFacts({organisation}: Policy): DeclaredFact[] {
  return organisationKinds.flatMap(([key, kinds]) =>
    organisation[key] === undefined || isEmpty(organisation[key]) || isNobody(key, organisation[key])
      ? []
      : [{path: ['organisation', key], kinds, quoted: isQuoted(organisation[key])}]
  )
}

const organisationKinds = [
  ['legalName', ['controller']],
  ['registration', ['controller']],
  ['site', ['controller']],
  ['address', ['controller', 'contact']],
  ['contact', ['contact', 'controller']],
  ['dataProtectionOfficer', ['controller']],
  ['representatives', ['controller']],
  ['accountable', ['controller', 'contact']],
  ['dataPrivacyFramework', ['transfers']],
  ['materials', ['contact', 'controller']]
] as const satisfies readonly (readonly [keyof Policy['organisation'], readonly Disclosure[]])[]

function tableFacts(policy: Policy): DeclaredFact[] {
  return tableKinds.flatMap(([key, kinds]) => {
    const value: unknown = policy[key]
    if (value === undefined || isEmpty(value)) return []
    const entries = Array.isArray(value) ? [...value.entries()] : undefined
    return entries
      ? entries.map(([index, entry]) => ({path: [key, index], kinds, quoted: isQuoted(entry)}))
      : [{path: [key], kinds, quoted: isQuoted(value)}]
  })
}

const tableKinds = [
  ['healthPolicy', ['collection']],
  ['jointControllers', ['controller']],
  ['cookies', ['cookies']],
  ['cookieConsent', ['cookies']],
  ['recipients', ['sharing']],
  ['transfers', ['transfers']],
  ['retention', ['retention']],
  ['rights', ['rights']],
  ['sale', ['sale']],
  ['incentives', ['choices']],
  ['signals', ['do-not-track']],
  ['children', ['children']],
  ['automatedDecisions', ['automated-decisions']],
  ['profiling', ['automated-decisions']],
  ['aiSystems', ['automated-decisions']],
  ['security', ['security']],
  ['changes', ['changes']]
] as const satisfies readonly (readonly [keyof Policy, readonly Disclosure[]])[]

/** Each part of the role, since each has a sentence of its own. */
function processorFacts({asProcessor}: Policy): DeclaredFact[] {
  return Object.entries(asProcessor ?? {}).flatMap(([key, value]): DeclaredFact[] =>
    value === undefined || key === 'says'
      ? []
      : [{path: ['asProcessor', key], kinds: ['controller'], quoted: isQuoted(asProcessor)}]
  )
}

function practiceFacts(policy: Policy): DeclaredFact[] {
  const handled = new Set(handledByUs(policy).map(({practice}) => practice))
  const gathered = new Set(gatheredByUs(policy).map(({practice}) => practice))
  return (policy.practices ?? []).flatMap((practice, index) => {
    const isRow = 'does' in practice && handled.has(practice) && isActivity(practice)
    const kinds = kindsTelling(practice, isRow, gathered.has(practice), handled.has(practice))
    const quoted = practice.says !== undefined
    const own = practiceFields
      .filter((field) => practice[field] !== undefined)
      .map((field) => ({
        path: ['practices', index, field],
        kinds: field === 'interest' && !isPursued(practice) ? [] : kinds[keyFor(field, practice)],
        quoted
      }))
    const ofUses = (practice.purposes ?? []).flatMap((use, place) =>
      typeof use === 'string' || 'other' in use
        ? []
        : useFields
            .filter((field) => use[field] !== undefined)
            .map((field) => ({
              path: ['practices', index, 'purposes', place, field],
              kinds: kinds[keyFor(field, use)],
              quoted
            }))
    )
    return [...own, ...ofUses]
  })
}

/**
 * An interest belongs to the purposes that rest on legitimate interests; if none does, nothing pursues it.
 */
function isPursued({interest, purposes, ...practice}: Practice): boolean {
  return (
    purposes === undefined ||
    usesOf({...practice, interest, purposes}).some((use) => use.interest === interest)
  )
}

function keyFor(field: PracticeField, stated: Pick<Practice, 'keep' | 'purposes'>): keyof Kinds {
  if (field === 'ground') return holds(stated, 'ground') ? 'ground' : 'unusedGround'
  if (field !== 'keep') return field
  if (!holds(stated, 'keep')) return 'unusedKeep'
  return typeof stated.keep === 'object' && 'retention' in stated.keep ? 'rule' : 'keep'
}

/** Whether it applies to the practice as a whole, or to a purpose that has none of its own. */
function holds({purposes}: Pick<Practice, 'purposes'>, field: 'ground' | 'keep'): boolean {
  return purposes?.every((use) => typeof use === 'object' && field in use) !== true
}

/** What a practice can say about each of its purposes. */
const useFields = ['ground', 'interest', 'keep'] as const

const practiceFields = [
  'data',
  'about',
  'purposes',
  'from',
  'with',
  'by',
  'ground',
  'interest',
  'keep',
  'provision',
  'choice',
  'where',
  'when',
  'unless'
] as const satisfies readonly (keyof Practice)[]

type PracticeField = (typeof practiceFields)[number]

/** By field; separately for a period from a rule of `retention`, and for what differs by purpose. */
type Kinds = Readonly<Record<PracticeField | 'rule' | 'unusedGround' | 'unusedKeep', readonly Disclosure[]>>

/**
 * Which sections state which details of a practice: those with a table of it, and the one that states it in a
 * sentence.
 */
function kindsTelling(practice: Practice, isRow: boolean, isGathered: boolean, isHandled: boolean): Kinds {
  const home = homeOf(practice)
  const isTabled = isRow || (isGathered && 'does' in practice)
  const own: readonly Disclosure[] = isTabled && tabled.includes(home) ? [] : [home]
  // “You can see your data” has no room for its source or its recipients.
  const sentence = isOffer(practice) ? [] : own
  const happens = !('never' in practice)
  const row: readonly Disclosure[] = isRow ? ['purposes'] : []
  return {
    data: [...row, ...(isGathered && 'does' in practice ? (['collection'] as const) : []), ...own],
    about: [...row, ...sentence],
    purposes: [...row, ...sentence],
    from: [...(isHandled && happens ? (['sources'] as const) : []), ...sentence],
    with: [...row, ...(isHandled && happens ? (['sharing'] as const) : []), ...sentence],
    by: sentence,
    ground: happens ? ['legal-basis', ...row] : [],
    interest: happens ? ['legal-basis'] : [],
    keep: happens ? ['retention', ...row] : [],
    // Only its row says which rule applies to it.
    rule: row,
    unusedGround: [],
    unusedKeep: [],
    provision: isHandled && happens ? ['collection', ...row] : [],
    choice: happens ? ['choices'] : [],
    where: [...row, ...own],
    when: [...row, ...own],
    unless: [...row, ...own]
  }
}

/** Sections with a table of what we do, so that no sentence repeats it. */
const tabled: readonly Disclosure[] = ['collection', 'purposes', 'retention']

/** If no law requires a representative, no reader misses one, so no document says that there is none. */
function isNobody(key: string, value: unknown): boolean {
  return key === 'representatives' && value === 'none'
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isQuoted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'says' in value && value.says !== undefined
}
