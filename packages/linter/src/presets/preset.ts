import type {Regime} from '@policy-gen/schema/vocabulary'
import remarkLint from 'remark-lint'
import type {Plugin, Preset} from 'unified'
import type {Root} from 'mdast'
import type {AnyPolicyRule} from '../rule/define-policy-rule.js'
import {rules, rulesForRegime} from '../rules/index.js'

/** A preset of the given rules, with what remark-lint's comments need. */
export function presetOf(choose: (rule: AnyPolicyRule['rule']) => boolean): Preset {
  return {plugins: [remarkLint, ...rules.filter(({rule}) => choose(rule))]}
}

/** A preset for the requirements of one law: only the rules that depend on laws. */
export function presetForRegime(regime: Regime): Preset {
  const plugins = rulesForRegime(regime).map(({rule, options}): [Plugin<[object], Root>, object] => [
    rule as Plugin<[object], Root>,
    options
  ])
  return {plugins: [remarkLint, ...plugins]}
}
