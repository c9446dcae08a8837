import {securityMeasures} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import {ownPractices} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** How data is protected: PIPEDA 4.7. */
export const security: View = (policy, speech) => {
  const measures = [
    ...(policy.security?.measures ?? []),
    ...ownPractices(policy, 'does', ['protect']).flatMap(({by = []}) => by)
  ]
  return unlessEmpty({
    measures: [...new Set(measures.map((measure) => speech.opening(securityMeasures, measure)))],
    limits: optionalLine(policy.security?.limits),
    breaches: optionalLine(policy.security?.breaches)
  })
}
