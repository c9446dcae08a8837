import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import type {PolicyRule} from '../rule/define-policy-rule.js'
import {rules} from '../rules/index.js'

/** A preset of those rules that somebody chooses, with what remark-lint's comments need. */
export function presetOf(choose: (rule: PolicyRule['rule']) => boolean): Preset {
  return {plugins: [remarkLint, ...rules.filter(({rule}) => choose(rule))]}
}
