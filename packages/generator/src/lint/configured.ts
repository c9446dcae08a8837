import {unknownName} from '@policy-gen/schema'
import {ConfigurationError, type LoadedConfiguration} from '../configuration/load.js'
import {ruleIds, type RuleChoice} from './rule-set.js'

/** The rules that a configuration chooses. */
export function configuredRules({configuration, place}: LoadedConfiguration): RuleChoice {
  const {preset, regimes, rules = {}} = configuration.lint ?? {}
  for (const id of Object.keys(rules)) {
    if (ruleIds.includes(id)) continue
    throw new ConfigurationError(
      `${place(['lint', 'rules', id])}  ${unknownName('rule', id, ruleIds).message}`
    )
  }
  return {...(preset && {preset}), ...(regimes && {regimes}), options: rules}
}
