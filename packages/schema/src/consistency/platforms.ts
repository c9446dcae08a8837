import {isSpecialCategory} from '../facts/data.js'
import {listedProfiling} from '../facts/profiling.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** Advertising that Art. 26(3) and 28(2) of the Digital Services Act forbid on online platforms. */
export const platforms: ConsistencyCheck = {
  summary:
    'Under the Digital Services Act, a platform chooses advertising neither by special categories of data nor, for minors, by profiling.',
  find(policy) {
    const {regimes = [], children} = policy
    if (!regimes.includes('dsa')) return []
    const law: Path = ['regimes', regimes.indexOf('dsa')]
    const bySpecialData = listedProfiling(policy, 'advertising').flatMap(({path, entry}): Contradiction[] => {
      const place = entry.data?.findIndex(isSpecialCategory) ?? -1
      const data = entry.data?.[place]
      if (data === undefined) return []
      const here = [...path, 'data', place]
      return [
        {
          places: [here, law],
          tell: (at) =>
            `${at(here)} (${labelOf(data)}) is a special category, but ${at(law)} forbids advertising that is chosen by such data (Art. 26(3)) — leave it out once it is no longer used.`
        }
      ]
    })
    if (children?.profiledAdvertising !== true) return bySpecialData
    const here: Path = ['children', 'profiledAdvertising']
    return [
      ...bySpecialData,
      {
        places: [here, law],
        tell: (at) =>
          `${at(here)} is \`true\`, but ${at(law)} forbids advertising to minors that is chosen by profiling (Art. 28(2)) — write \`false\` once it has ended.`
      }
    ]
  }
}
