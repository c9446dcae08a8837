import {configsOf, type Configs} from './configs.js'
import {policyFile} from './policy-file/language.js'
import {validPolicyFile} from './policy-file/valid-policy-file.js'
import {proseRules} from './prose/rules.js'
import type {EslintRule} from './eslint-rule.js'

/** The plugin, as `eslint.config.mjs` uses it. */
export interface Plugin {
  readonly meta: {readonly name: string; readonly namespace: string}
  readonly languages: {readonly 'policy-file': typeof policyFile}
  readonly rules: Readonly<Record<string, EslintRule>>
  readonly configs: Configs
}

const base = {
  meta: {name: 'eslint-plugin-policy', namespace: 'policy'},
  languages: {'policy-file': policyFile},
  rules: {...proseRules, 'valid-policy-file': validPolicyFile}
}

// A configuration refers to the plugin, and the plugin contains its configurations.
const plugin: Plugin = Object.assign(base, {configs: configsOf(base)})

export default plugin
