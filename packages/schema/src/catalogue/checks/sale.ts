import {advice} from '../../languages/index.js'
import {prescribedNotices} from '../../facts/sale.js'
import type {DataCategory} from '../../vocabulary/data-categories.js'
import type {Region} from '../../vocabulary/regions.js'
import {joined, unmet, type Answer, type FactCheck} from '../answer.js'
import type {SaleField, SignalField} from '../needs.js'
import {everyStated} from '../stated.js'
import {saysOf} from './practice-facts.js'

/** Each of these fields of `sale` is there and stated. */
export function saleFields(...fields: readonly SaleField[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        const value = policy.sale?.[field]
        if (value === undefined) return unmet(advice.sale[field])
        // `none` and `limited` are words of the file; only a link or a sentence can be in the prose.
        const literal = typeof value === 'string' && field !== 'sensitiveUse' && value !== 'none'
        const words = literal ? value : undefined
        const says = saysOf(policy.sale ?? {}, 'sale')
        return everyStated(policy, [{path: `sale.${field}`, says, words, sections: ['sale']}])
      })
    )
}

/** Each of these fields of `signals` is there and stated. */
export function signalFields(...fields: readonly SignalField[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        if (policy.signals?.[field] === undefined) return unmet(advice.signals[field])
        const words = field === 'explanation' ? policy.signals.explanation : undefined
        const says = saysOf(policy.signals, 'signals')
        return everyStated(policy, [{path: `signals.${field}`, says, words, sections: ['do-not-track']}])
      })
    )
}

/** What an incentive gives and takes, how people join and leave it, and what their data is worth: 11 CCR 7016(d). */
export const incentivesStated: FactCheck = (policy) => {
  const {incentives = []} = policy
  if (incentives.length === 0) return unmet(advice.incentives.missing)
  return joined(
    incentives.flatMap((incentive, index) =>
      (['terms', 'data', 'optIn', 'withdraw', 'value', 'method'] as const).map((field): Answer => {
        const value = incentive[field]
        const place = `incentives[${index}]`
        if (value === undefined) return unmet(advice.incentives.field(incentive.name, field))
        const words = typeof value === 'string' ? value : undefined
        const says = saysOf(incentive, place)
        return everyStated(policy, [{path: `${place}.${field}`, says, words, sections: ['choices']}])
      })
    )
  )
}

/** Words that a law prescribes for the sale of a kind of data. A generated section writes them. */
export function noticeOn(kind: DataCategory, state: Region): FactCheck {
  return (policy) =>
    everyStated(
      policy,
      prescribedNotices(policy, [state])
        .filter(({data}) => data === kind)
        .map(({words}) => ({path: 'sale.sold', words, sections: ['sale']})),
      advice.notice.missing
    )
}
