import type {Modality, Policy, Practice} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {actions, type Action} from '../vocabulary/actions.js'
import {covers} from '../vocabulary/tree.js'
import {isPersonalData} from './data.js'
import {indexInWhole} from './seen.js'

/** A practice with its place in the policy, taken apart: who does, may or never does what. */
export interface StatedPractice {
  /** `['practices', 3]` */
  readonly path: Path
  readonly index: number
  readonly practice: Practice
  readonly action: Action
  readonly modality: Modality
  /** Whose act it is: see `whose`. */
  readonly by: Party
}

/** The organisation with those who act for it, or somebody else. */
export type Party = 'us' | 'others'

/** Which practices to return; a field that is left out matches any. */
export interface PracticeQuestion {
  /** These actions and the narrower ones: `share` includes `sell`. */
  readonly actions?: readonly Action[]
  readonly modality?: Modality | readonly Modality[]
  readonly by?: Party
}

/** The practices of a policy that a question is about, in the order of the file. */
export function practicesOf(policy: Policy, question: PracticeQuestion = {}): StatedPractice[] {
  const {actions: wanted, modality, by} = question
  const modalities = modality === undefined ? undefined : [modality].flat()
  return statedIn(policy).filter(
    (stated) =>
      (by === undefined || stated.by === by) &&
      (modalities === undefined || modalities.includes(stated.modality)) &&
      (wanted === undefined || isAny(stated.action, wanted))
  )
}

/** All practices of a policy, taken apart once: dozens of checks ask for them. */
function statedIn(policy: Policy): readonly StatedPractice[] {
  const {practices = []} = policy
  const known = takenApart.get(policy)
  if (known?.length === practices.length && known.every(({practice}, at) => practice === practices[at]))
    return known
  const found = practices.map((practice, place): StatedPractice => {
    const index = indexInWhole(place, policy)
    return {path: ['practices', index], index, practice, ...verbOf(practice), by: whose(practice)}
  })
  takenApart.set(policy, found)
  return found
}

const takenApart = new WeakMap<Policy, readonly StatedPractice[]>()

function isAny(action: Action, wanted: readonly Action[]): boolean {
  return wanted.some((broad) => covers(actions, broad, action))
}

/** What a practice says about which act. */
export function verbOf(practice: Practice): Pick<StatedPractice, 'action' | 'modality'> {
  if ('does' in practice) return {action: practice.does, modality: 'does'}
  if ('may' in practice) return {action: practice.may, modality: 'may'}
  return {action: practice.never, modality: 'never'}
}

/**
 * Whose act a practice is. A service provider acts for the organisation, which is responsible for it (Art.
 * 4(8) GDPR; Civ. Code § 1798.140(ag)). Affiliates, partners, other third parties, authorities and the
 * readers themselves act for themselves: their acts aren't the organisation's practices.
 */
export function whose({who}: Practice): Party {
  return who === undefined || who === 'organisation' || who === 'service-provider' ? 'us' : 'others'
}

/** What the organisation does, or somebody does for it. */
export function doneByUs(policy: Policy, ...wanted: readonly Action[]): StatedPractice[] {
  return practicesOf(policy, {...about(wanted), modality: 'does', by: 'us'})
}

/** What the organisation reserves the right to do: written as “may”, not as something that happens. */
export function possibleByUs(policy: Policy, ...wanted: readonly Action[]): StatedPractice[] {
  return practicesOf(policy, {...about(wanted), modality: 'may', by: 'us'})
}

/** What the organisation promises never to do. */
export function neverByUs(policy: Policy, ...wanted: readonly Action[]): StatedPractice[] {
  return practicesOf(policy, {...about(wanted), modality: 'never', by: 'us'})
}

/** What the organisation does or may do: both have to be disclosed. */
export function byUs(policy: Policy, ...wanted: readonly Action[]): StatedPractice[] {
  return practicesOf(policy, {...about(wanted), modality: happens, by: 'us'})
}

/** What others do or may do with the readers' data. */
export function byOthers(policy: Policy, ...wanted: readonly Action[]): StatedPractice[] {
  return practicesOf(policy, {...about(wanted), modality: happens, by: 'others'})
}

/** If no act is given, all of them match. */
function about(actions: readonly Action[]): PracticeQuestion {
  return actions.length === 0 ? {} : {actions}
}

const happens = ['does', 'may'] as const

/** Everything that happens to data, without the acts that only offer, promise or protect something. */
export const handling = [
  'collect',
  'store-on-device',
  'use',
  'share',
  'engage',
  'give-access',
  'keep'
] as const satisfies readonly Action[]

/** Everything that the organisation does or may do with data. */
export function handledByUs(policy: Policy): StatedPractice[] {
  return byUs(policy, ...handling)
}

/** Whether a practice concerns people at all: “aggregate data” alone doesn't. */
export function isPersonal({practice}: StatedPractice): boolean {
  return practice.data?.some(isPersonalData) ?? true
}

/**
 * The practices by which the organisation gets or holds data about people: collects, reads from a device,
 * uses or keeps it.
 */
export function gatheredByUs(policy: Policy): StatedPractice[] {
  return byUs(policy, 'collect', 'store-on-device', 'use', 'keep').filter(isPersonal)
}

/** The entries of `data` of the practices that happen, by anyone. */
export function dataHandled(policy: Policy): NonNullable<Practice['data']> {
  return practicesOf(policy, {modality: happens}).flatMap(({practice}) => practice.data ?? [])
}
