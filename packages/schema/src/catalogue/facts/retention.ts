import type {FactCheck} from '../requirement.js'
import {everyStated, type Fact} from '../stated.js'
import {practicesThat, saysOf} from './practices.js'
import {everyAction, factOf} from './processing.js'

/** How long data is kept, or by which criteria that is decided. */
export const retentionStated: FactCheck = (policy) => {
  const rules = (policy.retention ?? []).map((rule, index): Fact => {
    const path = `retention[${index}]`
    return {path, says: saysOf(rule, path), sections: ['retention']}
  })
  const kept = practicesThat(policy, ...everyAction)
    .filter(({practice}) => practice.keep !== undefined)
    .map((placed) => factOf(placed, 'keep', ['retention']))
  return everyStated(policy, [...rules, ...kept], {
    en: 'Say how long data is kept, or what decides it: `retention`.',
    de: 'Geben Sie an, wie lange Daten aufbewahrt werden oder was darüber entscheidet: `retention`.'
  })
}
