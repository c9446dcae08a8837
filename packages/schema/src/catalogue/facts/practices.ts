import type {Policy, Practice} from '../../model/index.js'
import {actions, type Action} from '../../vocabulary/actions.js'
import {dataCategories, type DataCategory} from '../../vocabulary/data-categories.js'
import {covers} from '../../vocabulary/tree.js'

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
