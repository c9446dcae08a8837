import {textRegimes} from '@policy-gen/schema/text-requirements'
import type {Regime} from '@policy-gen/schema/vocabulary'
import type {RuleChoice} from 'policy-gen/lint'

/** Every rule, and the requirements of a law if one was chosen. */
export function choiceFor(law: string): RuleChoice {
  return {preset: 'strict', regimes: isRegime(law) ? [law] : []}
}

export function isRegime(name: string): name is Regime {
  return Object.hasOwn(textRegimes, name)
}
