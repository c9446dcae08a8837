import {regimes, type Regime} from '@policy-gen/schema/vocabulary'
import markdown from '@eslint/markdown'
import type {Linter} from 'eslint'
import {rules, rulesForRegime} from 'remark-preset-lint-policy/rules'
import {nameInEslint} from './prose/rules.js'

/** The configurations for `extends`: two for any policy, one for policy files, and one for each law. */
export type Configs = Readonly<
  Record<'recommended' | 'strict' | 'policy-files' | Regime, readonly [Linter.Config]>
>

export function configsOf(plugin: object): Configs {
  const laws = Object.keys(regimes) as Regime[]
  return {
    recommended: prose(plugin, 'recommended', chosen(['recommended'])),
    strict: prose(plugin, 'strict', chosen(['recommended', 'strict'])),
    'policy-files': policyFiles(plugin),
    ...byLaw(laws, (law) => prose(plugin, law, asked(law)))
  }
}

function byLaw<Value>(laws: readonly Regime[], value: (law: Regime) => Value): Record<Regime, Value> {
  return Object.fromEntries(laws.map((law) => [law, value(law)])) as Record<Regime, Value>
}

function prose(plugin: object, name: string, chosen: Partial<Linter.RulesRecord>): readonly [Linter.Config] {
  return [
    {
      name: `policy/${name}`,
      files: ['**/*.md'],
      language: 'markdown/gfm',
      languageOptions: {frontmatter: 'yaml'},
      plugins: {markdown, policy: plugin},
      rules: chosen
    }
  ]
}

function policyFiles(plugin: object): readonly [Linter.Config] {
  return [
    {
      name: 'policy/policy-files',
      files: ['**/policy.{yaml,yml,json}', '**/*.policy.{yaml,yml,json}'],
      language: 'policy/policy-file',
      plugins: {policy: plugin},
      rules: {'policy/valid-policy-file': 'error'}
    }
  ]
}

function chosen(presets: readonly string[]): Linter.RulesRecord {
  return Object.fromEntries(
    rules
      .filter(({rule}) => presets.includes(rule.preset))
      .map(({rule}) => [`policy/${nameInEslint(rule.id)}`, 'error'])
  )
}

/** Only the rules that depend on a law's requirements. */
function asked(law: Regime): Linter.RulesRecord {
  return Object.fromEntries(
    rulesForRegime(law).map(({rule: {rule}, options}) => [
      `policy/${nameInEslint(rule.id)}`,
      ['error', options]
    ])
  )
}
