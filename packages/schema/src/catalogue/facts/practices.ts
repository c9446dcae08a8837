import type {Policy, Practice} from '../../model/index.js'
import {actions, type Action} from '../../vocabulary/actions.js'
import {dataCategories, type DataCategory} from '../../vocabulary/data-categories.js'
import type {Disclosure} from '../../vocabulary/disclosures.js'
import {legalGrounds, type LegalGround} from '../../vocabulary/legal-grounds.js'
import type {Localised} from '../../vocabulary/term.js'
import {broader, covers} from '../../vocabulary/tree.js'
import type {Fact} from '../stated.js'

/** A practice with its place in the policy. */
export interface PlacedPractice {
  readonly path: string
  readonly practice: Practice
  readonly action: Action
  readonly modality: 'does' | 'may' | 'never'
}

/** The practices of a policy, each with its path, action and modality. */
export function practicesOf(policy: Policy): PlacedPractice[] {
  return (policy.practices ?? []).map((practice, index) => ({
    path: `practices[${index}]`,
    practice,
    ...verbOf(practice)
  }))
}

function verbOf(practice: Practice): Pick<PlacedPractice, 'action' | 'modality'> {
  if ('does' in practice) return {action: practice.does, modality: 'does'}
  if ('may' in practice) return {action: practice.may, modality: 'may'}
  return {action: practice.never, modality: 'never'}
}

/** The practices that happen (or may) and are one of the actions, or a kind of one. */
export function practicesThat(policy: Policy, ...wanted: readonly Action[]): PlacedPractice[] {
  return practicesOf(policy).filter(({action, modality}) => modality !== 'never' && isAny(action, wanted))
}

/** Everything that happens to data, or may; what is offered or verified about it aside. */
export function happening(policy: Policy): PlacedPractice[] {
  return practicesThat(policy, 'collect', 'store-on-device', 'use', 'share', 'engage', 'give-access', 'keep')
}

/** The promises never to do one of the actions. */
export function promisesNeverTo(policy: Policy, ...wanted: readonly Action[]): PlacedPractice[] {
  return practicesOf(policy).filter(({action, modality}) => modality === 'never' && isAny(action, wanted))
}

function isAny(action: Action, wanted: readonly Action[]): boolean {
  return wanted.some((broad) => covers(actions, broad, action))
}

/** Whether a practice concerns people at all: “aggregate data” alone doesn't. */
export function isPersonal({practice}: PlacedPractice): boolean {
  if (practice.data === undefined) return true
  return practice.data.some(
    (data) => typeof data !== 'string' || !covers(dataCategories, 'non-personal-data', data)
  )
}

/** Whether the organisation, or somebody on its behalf, does it, rather than the reader or others. */
export function isOwn({practice}: PlacedPractice): boolean {
  const who = practice.who
  return who === undefined || who === 'organisation' || who === 'service-provider' || who === 'affiliate'
}

/** The categories of data that a policy's practices name, the author's own words aside. */
export function dataNamed(policy: Policy): DataCategory[] {
  const named = practicesOf(policy)
    .filter(({modality}) => modality !== 'never')
    .flatMap(({practice}) => practice.data ?? [])
  return [...new Set(named.filter((data) => typeof data === 'string'))]
}

/** The path of the quotation of an entry, if it has one. */
export function saysOf(entry: {readonly says?: unknown}, path: string): string | undefined {
  return entry.says === undefined ? undefined : `${path}.says`
}

/** The practices that rest on one of the grounds. */
export function withGround(policy: Policy, grounds: readonly LegalGround[]): PlacedPractice[] {
  return happening(policy).filter(({practice}) =>
    (practice.ground ?? []).some((ground) => grounds.some((broad) => covers(legalGrounds, broad, ground)))
  )
}

/** A category of data, or what an author calls it. */
export type DataEntry = NonNullable<Practice['data']>[number]

/** A test of practices: whether all of their data is among the entries, as it is or in a broader category. */
export function dataIsAmong(entries: readonly DataEntry[]): (placed: PlacedPractice) => boolean {
  const known = new Set(entries.map(keyOf))
  // What an author calls by other words is personal data too.
  const broaderThan = (data: DataEntry): readonly string[] =>
    typeof data === 'string' ? broader(dataCategories, data) : ['personal-data']
  const isKnown = (data: DataEntry): boolean =>
    [keyOf(data), ...broaderThan(data)].some((key) => known.has(key))
  return ({practice}) => practice.data?.every(isKnown) ?? false
}

function keyOf(data: DataEntry): string {
  return typeof data === 'string' ? data : `other: ${data.other}`
}

/** A field of a practice as a fact; the practice itself where it goes without the field. */
export function factOf(placed: PlacedPractice, field: keyof Practice, sections: readonly Disclosure[]): Fact {
  const {path, practice} = placed
  return {
    path: practice[field] === undefined ? path : `${path}.${field}`,
    says: saysOf(practice, path),
    sections
  }
}

/** A whole practice as a fact. */
export function wholeOf({path, practice}: PlacedPractice, sections: readonly Disclosure[]): Fact {
  return {path, says: saysOf(practice, path), sections}
}

/** The name of a practice as it stands in a sentence: ` (“Logs”)`, or nothing. */
export function nameOf({name}: Practice): Localised {
  return name === undefined ? {en: '', de: ''} : {en: ` (“${name}”)`, de: ` („${name}“)`}
}
