import type {Root} from 'mdast'
import type {Regime} from '@policy-gen/schema'
import {checkOf, type Check} from 'remark-preset-lint-policy/internal'
import {rules, type AnyPolicyRule} from 'remark-preset-lint-policy/rules'
import type {PluggableList, Plugin} from 'unified'

/** Which rules check a text, and how. */
export interface RuleChoice {
  readonly preset?: 'recommended' | 'strict'
  /** The requirements of these laws are checked, too. */
  readonly regimes?: readonly Regime[]
  /** Only these, whatever the preset says. */
  readonly only?: readonly string[]
  /** None of these. */
  readonly off?: readonly string[]
  /** Options by rule; `false` switches a rule off. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** The rules that were chosen, with their options, as unified takes them. */
export function pluginsOf(choice: RuleChoice): PluggableList {
  return rules
    .filter((plugin) => isChosen(plugin, choice))
    .map((plugin) => [plugin as Plugin<[unknown], Root>, optionsOf(plugin, choice)])
}

/** The rules that were chosen, ready for any number of documents. */
export function checksOf(choice: RuleChoice): readonly ChosenCheck[] {
  const known =
    checks.get(choice) ??
    rules
      .filter((plugin) => isChosen(plugin, choice))
      .map((plugin) => ({id: plugin.rule.id, check: checkOf(plugin.rule, optionsOf(plugin, choice))}))
  checks.set(choice, known)
  return known
}

interface ChosenCheck {
  readonly id: string
  readonly check: Check
}

const checks = new WeakMap<RuleChoice, readonly ChosenCheck[]>()

/** The ids of the rules that were chosen. */
export function idsOf(choice: RuleChoice): ReadonlySet<string> {
  return new Set(rules.filter((plugin) => isChosen(plugin, choice)).map(({rule}) => rule.id))
}

function isChosen({rule: {id, preset}}: AnyPolicyRule, choice: RuleChoice): boolean {
  const {preset: wanted = 'recommended', only = [], off = [], options = {}} = choice
  if (off.includes(id) || options[id] === false) return false
  if (only.length > 0) return only.includes(id)
  return preset === 'recommended' || (wanted === 'strict' && preset === 'strict') || id in options
}

function optionsOf(
  {rule: {id, options: declared}}: AnyPolicyRule,
  {regimes = [], options = {}}: RuleChoice
): unknown {
  const own = options[id]
  const given = typeof own === 'object' && own !== null ? own : {}
  return 'regimes' in declared ? {regimes, ...given} : given
}

/** Every rule by its id. */
export const ruleIds: readonly string[] = rules.map(({rule}) => rule.id)

/** Why a rule cannot be set like this in a configuration: as `false`, `true`, or a map of options. */
export function faultOf(id: string, setting: unknown): string | undefined {
  if (setting === undefined || setting === null || typeof setting === 'boolean') return undefined
  if (typeof setting !== 'object' || Array.isArray(setting))
    return `\`${id}\` takes \`true\`, \`false\` or a map of options, not ${JSON.stringify(setting)}.`
  try {
    for (const {rule} of rules) if (rule.id === id) checkOf(rule, setting)
    return undefined
  } catch (error) {
    if (error instanceof TypeError) return error.message.replace(/[^.?]$/, '$&.')
    throw error
  }
}
