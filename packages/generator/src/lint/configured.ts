import {unknownName} from '@policy-gen/schema/problems'
import type {ChosenRules} from '../configuration/configuration.js'
import {ConfigurationError} from '../configuration/configuration-error.js'
import type {LoadedConfiguration} from '../configuration/load.js'
import type {Override} from './files/choices.js'
import {faultOf, ruleIds, type RuleChoice} from './rule-set.js'

/** The rules that a configuration chooses. */
export function configuredRules({configuration, place}: LoadedConfiguration): RuleChoice {
  return choiceOf(configuration.lint ?? {}, ['lint'], place)
}

/** The rules that it chooses for some files. */
export function configuredOverrides({configuration, place}: LoadedConfiguration): readonly Override[] {
  const {overrides = []} = configuration.lint ?? {}
  return overrides.map(({files, ...chosen}, index) => ({
    files,
    choice: choiceOf(chosen, ['lint', 'overrides', index], place)
  }))
}

function choiceOf(
  {preset, regimes, rules = {}}: ChosenRules,
  path: readonly PropertyKey[],
  place: LoadedConfiguration['place']
): RuleChoice {
  const faults = Object.entries(rules).flatMap(([id, setting]) => {
    const fault = ruleIds.includes(id) ? faultOf(id, setting) : unknownName('rule', id, ruleIds).message
    return fault === undefined ? [] : [`${place([...path, 'rules', id])}  ${fault}`]
  })
  if (faults.length > 0) throw new ConfigurationError(faults.join('\n'))
  return {...(preset && {preset}), ...(regimes && {regimes}), options: rules}
}
