import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Action} from '../vocabulary/actions.js'
import {dataCategories, type DataCategory} from '../vocabulary/data-categories.js'
import {isSensitive} from './data.js'
import {practicesOf} from './practices.js'
import {purposesOf} from './purposes.js'
import {receiversOf} from './receivers.js'
import {regionsOfSale} from './sale.js'
import type {Act, Scope} from './scope.js'

/** Something that the policy says doesn't happen: a promise, or a table that is declared `none`. */
export interface Denial {
  readonly path: Path
  /** What it says, after the name of its place: `` is `none` ``. */
  readonly says: string
  /** The acts that it denies; a `none` may deny several. */
  readonly acts: readonly Act[]
}

/** Everything that a policy says doesn't happen. */
export function denials(policy: Policy): Denial[] {
  return [...promises(policy), ...tables(policy)]
}

function promises(policy: Policy): Denial[] {
  return practicesOf(policy, {modality: 'never'}).map(({path, practice, action}) => {
    const {who, data, about, from, by, where, when, unless} = practice
    const receivers = receiversOf(practice, policy).flatMap(({kinds}) => kinds)
    const act: Act = {
      action,
      who,
      data,
      about,
      from,
      by,
      where,
      when,
      unless,
      purposes: practice.purposes === undefined ? undefined : purposesOf(practice),
      with: receivers.length > 0 ? receivers : undefined
    }
    return {path, says: `says \`never: ${action}\``, acts: [act]}
  })
}

function tables(policy: Policy): Denial[] {
  const {recipients, transfers, cookies, automatedDecisions, profiling, sale, signals, children} = policy
  const ofSale = {where: regionsOfSale(policy)} satisfies Scope
  const under16 = {...ofSale, about: ['children']} satisfies Scope
  return [
    declaredNone(
      recipients,
      ['recipients'],
      acts(['share', 'engage', 'give-access'], {with: ['third-party']})
    ),
    declaredNone(transfers, ['transfers'], acts(['transfer'])),
    declaredNone(cookies, ['cookies'], acts(['store-on-device'], {who: 'anyone'})),
    declaredNone(automatedDecisions, ['automatedDecisions'], acts(['decide-automatically'])),
    declaredNone(
      profiling,
      ['profiling'],
      [...acts(['profile']), ...acts(['use'], {purposes: ['personalisation', 'targeted-advertising']})]
    ),
    declaredNone(sale?.sold, ['sale', 'sold'], acts(['sell'], ofSale)),
    declaredNone(sale?.shared, ['sale', 'shared'], acts(['share-for-advertising'], ofSale)),
    declaredNone(
      sale?.businessPurpose,
      ['sale', 'businessPurpose'],
      acts(['share'], {...ofSale, with: ['service-provider']})
    ),
    declaredNone(
      sale?.sensitiveUse,
      ['sale', 'sensitiveUse'],
      acts(gathering, {...ofSale, data: californiaSensitive()})
    ),
    declaredFalse(sale?.under16, ['sale', 'under16'], acts(['sell', 'share-for-advertising'], under16)),
    declaredFalse(
      children?.knowinglyCollected,
      ['children', 'knowinglyCollected'],
      acts(gathering, {about: ['children']})
    ),
    declaredNone(
      children?.recipients,
      ['children', 'recipients'],
      acts(['share', 'engage', 'give-access'], {about: ['children'], with: ['third-party']})
    ),
    // If one of the two isn't answered, the other still counts.
    signals?.doNotTrack === 'ignored' && signals.optOutPreference === 'ignored'
      ? [{path: ['signals', 'doNotTrack'], says: 'is `ignored`', acts: acts(['respond-to-signals'])}]
      : [],
    declaredFalse(
      signals?.thirdPartyTracking,
      ['signals', 'thirdPartyTracking'],
      (['third-party', 'partner'] as const).flatMap((who) => acts(['track'], {who}))
    )
  ].flat()
}

const gathering = ['collect', 'store-on-device', 'use', 'keep'] as const satisfies readonly Action[]

function acts(actions: readonly Action[], scope: Scope = {}): Act[] {
  // A table is about people's data; a promise itself says which data it is about.
  return actions.map((action) => ({data: ['personal-data'], ...scope, action}))
}

function declaredNone(value: unknown, path: Path, denied: readonly Act[]): Denial[] {
  return value === 'none' ? [{path, says: 'is `none`', acts: denied}] : []
}

function declaredFalse(value: unknown, path: Path, denied: readonly Act[]): Denial[] {
  return value === false ? [{path, says: 'is `false`', acts: denied}] : []
}

function californiaSensitive(): DataCategory[] {
  sensitive ??= (Object.keys(dataCategories) as DataCategory[]).filter((id) => isSensitive(id, 'ccpa'))
  return sensitive
}

let sensitive: DataCategory[] | undefined
