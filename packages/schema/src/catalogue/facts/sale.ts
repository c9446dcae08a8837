import type {Policy} from '../../model/index.js'
import {joined, unmet, type Answer} from '../answer.js'
import type {FactCheck} from '../requirement.js'
import {everyStated} from '../stated.js'

type SaleField = keyof NonNullable<Policy['sale']>
type SignalField = keyof NonNullable<Policy['signals']>

/** Every one of the fields of `sale` is there and stated. */
export function saleFields(...fields: readonly SaleField[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        const value = policy.sale?.[field]
        const missing = {en: `Add \`sale.${field}\`.`, de: `Ergänzen Sie \`sale.${field}\`.`}
        if (value === undefined) return unmet(missing)
        const words = typeof value === 'string' && value !== 'none' ? value : undefined
        const says = policy.sale?.says === undefined ? undefined : 'sale.says'
        return everyStated(policy, [{path: `sale.${field}`, says, words, sections: ['sale']}], missing)
      })
    )
}

/** Every one of the fields of `signals` is there and stated. */
export function signalFields(...fields: readonly SignalField[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        const value = policy.signals?.[field]
        const missing = {en: `Add \`signals.${field}\`.`, de: `Ergänzen Sie \`signals.${field}\`.`}
        if (value === undefined) return unmet(missing)
        const words = field === 'explanation' && typeof value === 'string' ? value : undefined
        const says = policy.signals?.says === undefined ? undefined : 'signals.says'
        return everyStated(
          policy,
          [{path: `signals.${field}`, says, words, sections: ['do-not-track']}],
          missing
        )
      })
    )
}
