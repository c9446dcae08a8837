import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {stringify} from 'yaml'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryMutation, type Mutation} from '../model/arbitrary-mutation.js'
import {arbitraryPolicy} from '../model/arbitrary-policy.js'
import {formatProblem} from '../problems/problem.js'
import {parsePolicy} from './parse-policy.js'

test('any mutation of any valid policy is reported, at the line that was changed', () => {
  const mutation = arbitraryPolicy().chain((policy) =>
    arbitraryMutation(stringify(policy, {lineWidth: 0, aliasDuplicateObjects: false}))
  )
  fc.assert(fc.property(mutation, expectTold), {numRuns: runs(200)})
})

test.each(['atlas', 'jetblue', 'jetphotos', 'jetsetmag', 'studio'])(
  'any mutation of the policy of %s is reported',
  (name) => {
    const file = new URL(`../../../../examples/${name}/policy.yaml`, import.meta.url)
    fc.assert(fc.property(arbitraryMutation(readFileSync(file, 'utf8')), expectTold), {numRuns: runs(60)})
  }
)

function expectTold({text, line}: Mutation): void {
  const {policy, problems} = parsePolicy(text)
  expect(policy).toBeUndefined()
  expect(
    problems.map((problem) => problem.line),
    problems.map(formatProblem).join('\n')
  ).toContain(line)
}
