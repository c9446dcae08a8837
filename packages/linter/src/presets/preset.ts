import type {Regime} from '@policy-gen/schema'
import remarkLint from 'remark-lint'
import type {PluggableList, Plugin, Preset} from 'unified'
import type {Root} from 'mdast'
import type {AnyPolicyRule} from '../rule/define-policy-rule.js'
import {rules} from '../rules/index.js'

/** A preset of those rules that somebody chooses, with what remark-lint's comments need. */
export function presetOf(choose: (rule: AnyPolicyRule['rule']) => boolean): Preset {
  return {plugins: [remarkLint, ...rules.filter(({rule}) => choose(rule))]}
}

/** A preset of what one law asks for: the rules that know about laws, and nothing else. */
export function presetForRegime(regime: Regime): Preset {
  const chosen = rules.filter(({rule}) => rule.regimes?.includes(regime))
  return {plugins: [remarkLint, ...chosen.flatMap((rule) => asks(rule, regime))]}
}

function asks(rule: AnyPolicyRule, regime: Regime): PluggableList {
  const options = {
    ...('regimes' in rule.rule.options && {regimes: [regime]}),
    ...('baseline' in rule.rule.options && {baseline: false})
  }
  return [[rule as Plugin<[object], Root>, options]]
}
