import {advice, type Localised} from '../../languages/index.js'
import type {Policy} from '../../model/index.js'
import {allOf, joined, unmet, type FactCheck} from '../answer.js'
import {everyStated, type Fact} from '../stated.js'
import {amongData, type DataEntry} from '../../facts/data.js'
import {byUs, handledByUs, isPersonal, type StatedPractice} from '../../facts/practices.js'
import {isKept, keepsOf} from '../../facts/purposes.js'
import {factOf, namedPractice, saysOf} from './practice-facts.js'

/** How long at least some data is kept: enough for the common ground, not for a law. */
export const someRetentionStated: FactCheck = (policy) =>
  everyStated(policy, [...ruleFacts(policy), ...keepFacts(policy)], advice.retention.someRetentionStated)

function ruleFacts(policy: Policy): Fact[] {
  return (policy.retention ?? []).map((rule, index) => {
    const path = `retention[${index}]`
    return {path, says: saysOf(rule, path), sections: ['retention']}
  })
}

function keepFacts(policy: Policy): Fact[] {
  return handledByUs(policy)
    .filter(({practice}) => keepsOf(practice).length > 0)
    .map((placed) => factOf(placed, 'keep', ['retention']))
}

/** How long data is kept, or by which criteria that is decided, for all that is collected. */
export const retentionStated: FactCheck = allOf(someRetentionStated, (policy) => {
  const isRuled = amongData(keptData(policy))
  const lacking = byUs(policy, 'collect')
    .filter(isPersonal)
    .filter(({practice}) => !isKept(practice) && (practice.data === undefined || !isRuled(practice.data)))
  return joined(lacking.map((placed) => unmet(unkept(placed))))
})

/**
 * The data for which a rule or a practice says how long it is kept; a rule that names no data is for all of
 * it.
 */
function keptData(policy: Policy): DataEntry[] {
  const rules = (policy.retention ?? []).flatMap(({data = ['personal-data']}) => data)
  const practices = handledByUs(policy).flatMap(({practice}) =>
    isKept(practice) ? (practice.data ?? []) : []
  )
  return [...rules, ...practices]
}

function unkept(placed: StatedPractice): Localised {
  return advice.retention.keep(namedPractice(placed))
}
