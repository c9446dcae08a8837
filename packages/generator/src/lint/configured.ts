import {nearest} from '@policy-gen/schema'
import {ConfigurationError, type LoadedConfiguration} from '../configuration/load.js'
import {ruleIds, type RuleChoice} from './rule-set.js'

/** The rules that a configuration chooses. */
export function configuredRules({configuration, place}: LoadedConfiguration): RuleChoice {
  const {preset, regimes, rules = {}} = configuration.lint ?? {}
  for (const id of Object.keys(rules)) {
    if (ruleIds.includes(id)) continue
    const meant = nearest(id, ruleIds)
    throw new ConfigurationError(
      `${place(['lint', 'rules', id])}  There is no rule \`${id}\` — ${meant === undefined ? `there are ${ruleIds.join(', ')}.` : `did you mean \`${meant}\`?`}`
    )
  }
  return {...(preset && {preset}), ...(regimes && {regimes}), options: rules}
}
