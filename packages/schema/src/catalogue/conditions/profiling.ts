import {conditions as words} from '../../languages/index.js'
import {listedAiSystems, listedProfiling} from '../../facts/profiling.js'
import {isServed} from '../../facts/purposes.js'
import type {AiTask} from '../../model/ai-systems.js'
import type {Condition} from '../requirement.js'

/** Art. 27 of the Digital Services Act: a recommender system that works with personal data. */
export const withRecommendations: Condition = {
  when: words.withRecommendations.when,
  test: (policy) => {
    if (listedProfiling(policy, 'recommendations').length > 0) return true
    if (isServed(policy, 'recommendations') || isServed(policy, 'personalised-content')) return true
    return policy.profiling === undefined ? 'unknown' : false
  },
  declare: words.declareProfiling,
  signs: ['automated-decisions.recommendations']
}

/** Art. 26(1)(d) of the Digital Services Act: advertising whose audience is chosen by personal data. */
export const withChosenAdvertising: Condition = {
  when: words.withChosenAdvertising.when,
  test: (policy) => {
    if (listedProfiling(policy, 'advertising').length > 0) return true
    if (isServed(policy, 'targeted-advertising')) return true
    return policy.profiling === undefined ? 'unknown' : false
  },
  declare: words.declareProfiling,
  signs: ['automated-decisions.advertising']
}

/** Recital 71 of the Digital Services Act: a platform is accessible to minors whose terms let them use it. */
export const openToMinors: Condition = {
  when: words.openToMinors.when,
  test: ({children}) => {
    if (children === undefined) return 'unknown'
    if (children.directed) return true
    return children.minimumAge === undefined ? 'unknown' : children.minimumAge < 18
  },
  declare: words.openToMinors.declare,
  signs: []
}

/** An AI system about which people have to be informed. */
export function aiSystemsThat(task: AiTask): Condition {
  return {
    when: words.aiSystemsThat[task],
    test: (policy) => {
      if (policy.aiSystems === undefined) return 'unknown'
      return listedAiSystems(policy, task).length > 0
    },
    declare: words.declareAiSystems,
    signs: task === 'conversation' ? ['automated-decisions.artificial-intelligence'] : []
  }
}
