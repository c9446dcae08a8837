import {amongData, dataOf} from '../facts/data.js'
import {byUs} from '../facts/practices.js'
import {shareRegions} from '../facts/regions.js'
import {disclosedRows, regionsOfSale} from '../facts/sale.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** Data that practices sell or share is in the table of that: Civ. Code § 1798.130(a)(5)(C)(i). */
export const soldAndShared: ConsistencyCheck = {
  summary:
    'Data that a practice sells, or shares for advertising, is listed in `sale.sold` or `sale.shared`.',
  find(policy) {
    return [...missing(policy, 'sold', 'sell'), ...missing(policy, 'shared', 'share-for-advertising')]
  }
}

function missing(
  policy: Policy,
  table: 'sold' | 'shared',
  action: 'sell' | 'share-for-advertising'
): Contradiction[] {
  const rows = disclosedRows(policy, table)
  // `none` contradicts the practice itself; without `sale`, the policy is silent.
  if (rows.length === 0) return []
  const isListed = amongData(rows.flatMap(({row}) => row.data))
  const there: Path = ['sale', table]
  const stated = regionsOfSale(policy)
  const concerned = byUs(policy, action).filter(({practice: {where}}) => shareRegions(where, stated))
  return concerned.flatMap(({path, practice}) =>
    dataOf(practice)
      .flatMap((data, place) => (isListed([data]) ? [] : [{data, place}]))
      .slice(0, 1)
      .map(({data, place}): Contradiction => {
        const here = practice.data === undefined ? path : [...path, 'data', place]
        return {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is ${table}, but ${at(there)} doesn't list ${labelOf(data)} — add it there, or remove it here.`
        }
      })
  )
}
