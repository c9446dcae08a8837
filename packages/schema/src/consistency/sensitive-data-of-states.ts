import {isSensitive} from '../facts/data.js'
import {handledByUs} from '../facts/practices.js'
import {shareRegions} from '../facts/regions.js'
import {statesOf} from '../facts/states.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/**
 * Where a state requires consent for sensitive data, a way to opt out is not enough: Va. Code §
 * 59.1-578(A)(5).
 */
export const sensitiveDataOfStates: ConsistencyCheck = {
  summary:
    'Under the laws of states that require consent for sensitive data, no practice uses it until people opt out.',
  find(policy) {
    const law = policy.regimes?.indexOf('us-states') ?? -1
    if (law === -1) return []
    const asking = statesOf(policy, 'us-states').filter(
      ({sensitiveData}) => sensitiveData.needs === 'consent'
    )
    return handledByUs(policy).flatMap(({path, practice}): Contradiction[] => {
      const data = practice.data?.find((each) => isSensitive(each, 'us-states'))
      const state = asking.find(({region}) => shareRegions(practice.where, [region]))
      if (data === undefined || state === undefined || practice.choice?.kind !== 'opt-out') return []
      const here: Path = [...path, 'choice', 'kind']
      const there: Path = ['regimes', law]
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is \`opt-out\` for ${labelOf(data)}, but by ${at(there)} sensitive data is used only with consent, as in ${state.name} (${state.sensitiveData.in}) — write \`opt-in\` once you ask for it.`
        }
      ]
    })
  }
}
