import {rules} from 'remark-preset-lint-policy/rules'
import type {EslintRule} from '../eslint-rule.js'
import {proseRule} from './prose-rule.js'

/** Every rule of the linter under its name in ESLint: `policy-no-mojibake` is `policy/no-mojibake`. */
export const proseRules: Readonly<Record<string, EslintRule>> = Object.fromEntries(
  rules.map((plugin) => [nameInEslint(plugin.rule.id), proseRule(plugin)])
)

/** The plugin's name precedes the slash, and isn't repeated. */
export function nameInEslint(id: string): string {
  return id.replace(/^policy-/, '')
}
