import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {policySchema} from '../model/index.js'
import {parsePolicy} from '../parse/parse-policy.js'
import {formatProblem} from '../problems/problem.js'
import {policyFilePage} from './policy-file-page.js'

const page = policyFilePage()
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

test.each([
  ['docs/policy-file.md', page],
  ['README.md', readme]
])('the policy that %s shows loads', (_, text) => {
  const [, example = ''] = /```yaml\n([^]*?sections:[^]*?)```/.exec(text) ?? []
  expect(parsePolicy(example).problems.map(formatProblem)).toEqual([])
})

test('the problem that the page shows is the one that loading tells', () => {
  const [, message = ''] = /policy\.yaml:8:1 {2}(.*)/.exec(page) ?? []
  const [problem] = parsePolicy(
    'organization: {name: A}\ntitle: P\nlanguage: en\nsections: [{kind: other}]\n'
  ).problems
  expect(problem?.message).toBe(message)
})

test('every field of a policy has a row, and every part a table', () => {
  for (const key of Object.keys(policySchema.shape)) expect(page).toContain(`\`${key}\``)
  expect(page).toContain('### `practices`')
  expect(page).not.toContain('undefined')
})

test('what a list holds is in the plural', () => {
  expect(page).toContain('list of terms of [data](vocabulary.md#data)')
  expect(page).toContain('| list of ids |')
  expect(page).not.toMatch(/list of (?:a term|id|text|country|fields)\b/)
})
