import fc from 'fast-check'
import {expect, test} from 'vitest'
import {stringify} from 'yaml'
import {arbitraryPolicy} from '../model/arbitrary-policy.js'
import {formatProblem} from '../problems/problem.js'
import {parsePolicy} from './parse-policy.js'

test('any policy survives YAML', () => {
  fc.assert(
    fc.property(arbitraryPolicy(), (policy) => {
      const {policy: read, problems} = parsePolicy(stringify(policy))
      expect(problems.map(formatProblem)).toEqual([])
      expect(read).toEqual(policy)
    })
  )
})

test('any policy survives JSON, pretty or not', () => {
  fc.assert(
    fc.property(arbitraryPolicy(), fc.constantFrom(undefined, 2, '\t'), (policy, space) => {
      const {policy: read, problems} = parsePolicy(JSON.stringify(policy, null, space), {path: 'policy.json'})
      expect(problems.map(formatProblem)).toEqual([])
      expect(read).toEqual(policy)
    })
  )
})

test('Windows line endings change nothing', () => {
  fc.assert(
    fc.property(arbitraryPolicy(), (policy) => {
      expect(parsePolicy(stringify(policy).replaceAll('\n', '\r\n')).policy).toEqual(policy)
    })
  )
})

test('a policy that was read and written is read and written the same again', () => {
  fc.assert(
    fc.property(arbitraryPolicy(), (policy) => {
      const once = stringify(parsePolicy(stringify(policy)).policy)
      expect(stringify(parsePolicy(once).policy)).toBe(once)
    })
  )
})
