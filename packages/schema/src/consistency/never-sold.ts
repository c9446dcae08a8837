import {dataIsWithin, isSensitive, type DataEntry} from '../facts/data.js'
import {shareRegions} from '../facts/regions.js'
import {sellingPractices} from '../facts/sale.js'
import {neverSoldIn, statesOf} from '../facts/states.js'
import type {Path} from '../problems/problem.js'
import type {DataCategory} from '../vocabulary/data-categories.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** Data whose sale a state prohibits isn't sold even with consent: Md. Code, Com. Law § 14-4707(a)(2). */
export const neverSold: ConsistencyCheck = {
  summary: 'No data is sold that a state forbids to sell, even with consent.',
  find(policy) {
    const law = policy.regimes?.indexOf('us-states') ?? -1
    if (law === -1) return []
    const forbidding = statesOf(policy, 'us-states').flatMap((state) =>
      neverSoldIn(state, policy).map((forbidden) => ({...forbidden, state}))
    )
    return sellingPractices(policy).flatMap(({path, practice}): Contradiction[] => {
      const found = forbidding
        .filter(({state}) => shareRegions(practice.where, [state.region]))
        .flatMap(({data, ...forbidden}) => {
          const sold = practice.data?.find((each) => isOf(each, data))
          return sold === undefined ? [] : {...forbidden, sold}
        })[0]
      if (found === undefined) return []
      const {state, sold, in: place} = found
      const here: Path = [...path, 'data']
      const there: Path = ['regimes', law]
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} sells ${labelOf(sold)}, but by ${at(there)} nobody may sell it in ${state.name} (${place}) — say in \`where\` whose data is sold, or fix it.`
        }
      ]
    })
  }
}

/**
 * The laws of states call more data sensitive than the terms below `sensitive-data`: precise location, for
 * one.
 */
function isOf(sold: DataEntry, forbidden: DataCategory): boolean {
  return forbidden === 'sensitive-data' ? isSensitive(sold, 'us-states') : dataIsWithin(sold, forbidden)
}
