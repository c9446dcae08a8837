import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {lintText} from '../lint/index.js'
import {knownIds, meaningOf} from './explanation.js'
import {otherFindings} from './other-findings.js'

const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** The ids that the sources give to findings: `code: 'syntax'`, `'document/depth'`. */
function idsInSources(): string[] {
  const texts = globSync(
    ['{schema,generator}/src/**/*.ts', '!**/*.{test,generated}.ts', '!**/other-findings.ts'],
    {
      cwd: packages,
      absolute: true
    }
  ).map((path) => readFileSync(path, 'utf8'))
  return texts.flatMap((text) => [
    ...[...text.matchAll(/\bcode: '([a-z-]+)'|\bform\(/g)].map(([, code = 'form']) => `policy-file/${code}`),
    ...[...text.matchAll(/'((?:document|policy-file)\/[a-z-]+)'/g)].map(([, id = '']) => id)
  ])
}

test('every id that a finding can have is explained', () => {
  const ids = new Set(idsInSources())
  expect(ids.size).toBeGreaterThan(20)
  expect([...ids].filter((id) => meaningOf(id) === undefined)).toEqual([])
})

test('every explanation is of a finding that there is', () => {
  const ids = new Set([...idsInSources(), 'unused-disable', 'policy-gen'])
  expect(otherFindings.map(({id}) => id).filter((id) => !ids.has(id))).toEqual([])
  expect(new Set(knownIds()).size).toBe(knownIds().length)
})

test.each([
  ['policy.yaml', 'title: ['],
  ['policy.yaml', 'title: Privacy\nlanguage: en\nsections: TODO\nregimes: [gpdr]\nupdated: 2026-02-31\n'],
  ['policy.json', '{,}'],
  ['privacy.md', '> '.repeat(2000)],
  ['privacy.md', '*a '.repeat(60_000)],
  ['privacy.md', 'a@b.example'.repeat(10_000)],
  ['privacy.md', '<!--lint ignroe policy-no-mojibake-->\n']
])('what is found in %s can be explained: %s', async (path, text) => {
  const findings = await lintText({path, text}, {})
  expect(findings.map(({rule}) => rule).filter((rule) => meaningOf(rule) === undefined)).toEqual([])
  expect(findings).not.toEqual([])
})
