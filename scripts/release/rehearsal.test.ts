import {expect, test} from 'vitest'
import {rehearse} from './rehearse.js'

test(
  'what a release publishes installs, builds and lints in an empty folder',
  {timeout: 600_000},
  async () => {
    const {versions, built, findings, inEslint} = await rehearse(() => undefined)
    expect(Object.keys(versions)).toEqual([
      '@policy-gen/schema',
      'remark-preset-lint-policy',
      'policy-gen',
      'eslint-plugin-policy'
    ])
    for (const version of Object.values(versions)) expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+|^0\.[1-9]/)
    expect(built).toEqual(['policy.html', 'policy.md'])
    expect(findings).toContain('policy-no-mojibake')
    expect(inEslint).toContain('policy/no-mojibake')
  }
)
