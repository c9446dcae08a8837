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

/** A fact that a policy declares, and the kinds of section that tell it. */
export interface DeclaredFact {
  readonly path: Path
  /** The first is the one to add where none is there. None where no section can state the fact. */
  readonly kinds: readonly Disclosure[]
  /** Whether it quotes the sentence that tells it. */
  readonly quoted: boolean
}

/** Everything that a policy declares, but for what every document opens with. */
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

/** Each part of the role, since one sentence tells each. */
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

/** An interest belongs to the purposes that rest on legitimate interests; where none does, nothing pursues it. */
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

/** Whether it holds for the practice as a whole, or for a purpose that has none of its own. */
function holds({purposes}: Pick<Practice, 'purposes'>, field: 'ground' | 'keep'): boolean {
  return purposes?.every((use) => typeof use === 'object' && field in use) !== true
}

/** What a practice can say of each of its purposes. */
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

/** By field; and apart, a time that a rule of `retention` says, and what each purpose says otherwise. */
type Kinds = Readonly<Record<PracticeField | 'rule' | 'unusedGround' | 'unusedKeep', readonly Disclosure[]>>

/** Which sections tell what of a practice: those with a table of it, and the one that says it in a sentence. */
function kindsTelling(practice: Practice, isRow: boolean, isGathered: boolean, isHandled: boolean): Kinds {
  const home = homeOf(practice)
  const isTabled = isRow || (isGathered && 'does' in practice)
  const own: readonly Disclosure[] = isTabled && tabled.includes(home) ? [] : [home]
  // “You can see your data” has no room for where it is from, or who receives it.
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
    // Which rule holds for it, only its row tells.
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

/** Sections whose table holds what we do, so that no sentence says it as well. */
const tabled: readonly Disclosure[] = ['collection', 'purposes', 'retention']

/** No reader misses a representative that no law asks for, so no document says that there is none. */
function isNobody(key: string, value: unknown): boolean {
  return key === 'representatives' && value === 'none'
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isQuoted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'says' in value && value.says !== undefined
}
