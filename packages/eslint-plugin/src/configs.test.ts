import {ESLint, type Linter} from 'eslint'
import {regimes} from '@policy-gen/schema/vocabulary'
import {rules} from 'remark-preset-lint-policy/rules'
import {describe, expect, test} from 'vitest'
import plugin from './index.js'

const names = Object.keys(plugin.configs) as (keyof typeof plugin.configs)[]

test('there is a configuration for any policy, for policy files, and for every law', () => {
  expect(names).toEqual(['recommended', 'strict', 'policy-files', ...Object.keys(regimes)])
})

test('every rule of the linter is a rule here, with its page', () => {
  for (const {rule} of rules) {
    const {meta} = plugin.rules[rule.id.replace('policy-', '')] ?? {}
    expect(meta?.docs?.url).toContain(rule.id)
    expect(meta?.docs?.description).toContain(rule.summary)
  }
  expect(Object.keys(plugin.rules)).toHaveLength(rules.length + 1)
})

describe.each(names)('%s', (name) => {
  test('is a configuration that ESLint takes', async () => {
    const eslint = eslintWith(name)
    const [result] = await eslint.lintText('# Privacy\n', {
      filePath: name === 'policy-files' ? 'policy.yaml' : 'p.md'
    })
    expect(result?.messages.filter(({fatal}) => fatal)).toEqual([])
  })
})

test('a law’s configuration reports what that law asks for', async () => {
  const [result] = await eslintWith('gdpr').lintText(
    '# Privacy\n\nWe collect your e-mail address to send you our newsletter. You can write to us at any time.\n',
    {filePath: 'privacy.md'}
  )
  expect(result?.messages.map(({ruleId}) => ruleId)).toContain('policy/missing-disclosure')
  expect(result?.messages.some(({message}) => message.includes('GDPR'))).toBe(true)
})

test('an option that a rule doesn’t have is refused', async () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      ...plugin.configs.recommended,
      {files: ['**/*.md'], rules: {'policy/missing-disclosure': ['error', {regimes: ['gpdr']}]}}
    ] as Linter.Config[]
  })
  await expect(eslint.lintText('# Privacy\n', {filePath: 'privacy.md'})).rejects.toThrow(
    /gpdr.*one of the allowed values/
  )
})

function eslintWith(name: keyof typeof plugin.configs): ESLint {
  return new ESLint({
    overrideConfigFile: true,
    overrideConfig: [...plugin.configs[name]] as Linter.Config[]
  })
}
