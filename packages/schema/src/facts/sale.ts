import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Notice} from '../catalogue/state.js'
import {regimes as laws} from '../vocabulary/regimes.js'
import type {Region} from '../vocabulary/regions.js'
import {dataIsWithin, dataOf, type DataEntry} from './data.js'
import type {Where} from './regions.js'
import {byUs, type StatedPractice} from './practices.js'
import {seenBy} from './seen.js'
import {protectedBy, statesOf} from './states.js'

/** A row of `sale.sold`, `sale.shared` or `sale.businessPurpose`. */
export type DisclosedRow = Exclude<NonNullable<Policy['sale']>['sold'], 'none'>[number]

/** The three tables of what was disclosed in the last 12 months: Civ. Code § 1798.130(a)(5)(C). */
export type SaleTable = 'sold' | 'shared' | 'businessPurpose'

/** The rows of a table, each with its place. */
export function disclosedRows(
  {sale}: Policy,
  table: SaleTable
): {readonly path: Path; readonly row: DisclosedRow}[] {
  const rows = sale?.[table]
  if (rows === undefined || rows === 'none') return []
  return rows.map((row, index) => ({path: ['sale', table, index], row}))
}

/**
 * Whose data the tables are about: that of the people protected by the laws that ask for the tables;
 * everybody's, if the policy names no such law.
 */
export function regionsOfSale(policy: Policy): Where {
  const asking = (policy.regimes ?? []).filter((regime) => laws[regime].asks?.includes('sale'))
  return asking.length === 0 ? undefined : asking.flatMap((regime) => protectedBy(regime, policy))
}

/** The practices that sell data, or share it for advertising across sites. */
export function sellingPractices(policy: Policy): StatedPractice[] {
  return byUs(policy, 'sell')
}

/** The practices that share data for advertising across sites. */
export function advertisingPractices(policy: Policy): StatedPractice[] {
  return byUs(policy, 'share-for-advertising')
}

/** Whether data is sold, by the table or by a practice; `unknown` where the policy is silent. */
export function isSold(policy: Policy): boolean | 'unknown' {
  return tableOr(policy, 'sold', sellingPractices(policy))
}

/** Whether data is shared for advertising across sites, by the table or by a practice. */
export function isSharedForAdvertising(policy: Policy): boolean | 'unknown' {
  return tableOr(policy, 'shared', advertisingPractices(policy))
}

/** Whether data is sold or shared: Civ. Code § 1798.120. */
export function isSoldOrShared(policy: Policy): boolean | 'unknown' {
  const answers = [isSold(policy), isSharedForAdvertising(policy)]
  if (answers.includes(true)) return true
  return answers.includes('unknown') ? 'unknown' : false
}

function tableOr(
  {sale}: Policy,
  table: 'sold' | 'shared',
  practices: readonly StatedPractice[]
): boolean | 'unknown' {
  if (practices.length > 0) return true
  const stated = sale?.[table]
  return stated === undefined ? 'unknown' : stated !== 'none'
}

/** All data that is sold: by the table, and by practices. */
function dataSold(policy: Policy): DataEntry[] {
  return [
    ...disclosedRows(policy, 'sold').flatMap(({row}) => row.data),
    ...sellingPractices(policy).flatMap(({practice}) => dataOf(practice))
  ]
}

/**
 * The words that the laws of a policy, or of some states among them, prescribe for what it sells: Tex. Bus. & Com. Code
 * § 541.102(b), (c).
 */
export function prescribedNotices(policy: Policy, among?: readonly Region[]): Notice[] {
  return (policy.regimes ?? []).flatMap((regime) => {
    const notices = statesOf(policy, regime)
      .filter(({region}) => among?.includes(region) ?? true)
      .flatMap((state) => state.notices)
    if (notices.length === 0) return []
    const sold = dataSold(seenBy(policy, regime))
    return notices.filter(({data}) => sold.some((entry) => isOfKind(entry, data)))
  })
}

/** More is “sensitive” than the tree of terms says: a precise location is, too. */
export function isOfKind(entry: DataEntry, kind: Notice['data']): boolean {
  return dataIsWithin(entry, kind) || (kind === 'sensitive-data' && entry === 'precise-location')
}
