import {
  gatheredByUs,
  handledByUs,
  type Disclosure,
  type Path,
  type Policy,
  type Practice
} from '@policy-gen/schema'
import {homeOf} from '../compose/view/homes.js'
import {isActivity} from '../compose/view/purposes.js'

/** A fact that a policy declares, and the kinds of section that tell it. */
export interface DeclaredFact {
  readonly path: Path
  /** The first is the one to add where none is there. None where no section can tell the fact. */
  readonly kinds: readonly Disclosure[]
  /** Whether it quotes the sentence that tells it. */
  readonly quoted: boolean
}

/** Everything that a policy declares, but for what every document opens with. */
export function declaredFacts(policy: Policy): DeclaredFact[] {
  return [...organisationFacts(policy), ...tableFacts(policy), ...practiceFacts(policy)]
}

function organisationFacts({organisation}: Policy): DeclaredFact[] {
  return organisationKinds.flatMap(([key, kinds]) =>
    organisation[key] === undefined || isEmpty(organisation[key])
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
  ['cookies', ['cookies']],
  ['cookieConsent', ['cookies']],
  ['recipients', ['sharing']],
  ['transfers', ['transfers']],
  ['retention', ['retention']],
  ['rights', ['rights']],
  ['sale', ['sale']],
  ['signals', ['do-not-track']],
  ['children', ['children']],
  ['automatedDecisions', ['automated-decisions']],
  ['security', ['security']],
  ['changes', ['changes']]
] as const satisfies readonly (readonly [keyof Policy, readonly Disclosure[]])[]

function practiceFacts(policy: Policy): DeclaredFact[] {
  const handled = new Set(handledByUs(policy).map(({practice}) => practice))
  const gathered = new Set(gatheredByUs(policy).map(({practice}) => practice))
  return (policy.practices ?? []).flatMap((practice, index) => {
    const isRow = 'does' in practice && handled.has(practice) && isActivity(practice)
    const kinds = kindsTelling(practice, isRow, gathered.has(practice), handled.has(practice))
    return practiceFields.flatMap((field): DeclaredFact[] =>
      practice[field] === undefined
        ? []
        : [{path: ['practices', index, field], kinds: kinds[field], quoted: practice.says !== undefined}]
    )
  })
}

const practiceFields = [
  'data',
  'purposes',
  'from',
  'with',
  'ground',
  'interest',
  'keep',
  'provision',
  'choice',
  'unless'
] as const satisfies readonly (keyof Practice)[]

type Kinds = Readonly<Record<(typeof practiceFields)[number], readonly Disclosure[]>>

/** Which sections tell what of a practice: those with a table of it, and the one that says it in a sentence. */
function kindsTelling(practice: Practice, isRow: boolean, isGathered: boolean, isHandled: boolean): Kinds {
  const home = homeOf(practice)
  const isTabled = isRow || (isGathered && 'does' in practice)
  const sentence: readonly Disclosure[] = isTabled && tabled.includes(home) ? [] : [home]
  const happens = !('never' in practice)
  const row: readonly Disclosure[] = isRow ? ['purposes'] : []
  return {
    data: [...row, ...(isGathered && 'does' in practice ? (['collection'] as const) : []), ...sentence],
    purposes: [...row, ...sentence],
    from: [...(isHandled && happens ? (['sources'] as const) : []), ...sentence],
    with: [...row, ...(isHandled && happens ? (['sharing'] as const) : []), ...sentence],
    ground: happens ? ['legal-basis', ...(holds(practice, 'ground') ? row : [])] : [],
    interest: happens ? ['legal-basis'] : [],
    // Which rule holds for it, only its row tells.
    keep: !holds(practice, 'keep') ? [] : happens && !namesRule(practice) ? ['retention', ...row] : row,
    provision: isHandled ? ['collection', ...row] : [],
    choice: happens ? ['choices'] : [],
    unless: sentence
  }
}

/** Whether it holds for the practice as a whole, or for a purpose that has none of its own. */
function holds({purposes}: Practice, field: 'ground' | 'keep'): boolean {
  return purposes?.every((use) => typeof use === 'object' && field in use) !== true
}

function namesRule({keep}: Practice): boolean {
  return typeof keep === 'object' && 'retention' in keep
}

/** Sections whose table holds what we do, so that no sentence says it as well. */
const tabled: readonly Disclosure[] = ['collection', 'purposes', 'retention']

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isQuoted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'says' in value && value.says !== undefined
}
