import {parsePolicy, type Problem} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {replacementOf} from './replacement.js'

describe('a value of another sort', () => {
  test.each([
    ['version: 4', '4', "'4'", '"4"'],
    ['children: {directed: no}', 'no', 'false', 'false'],
    ['children: {directed: false, minimumAge: "16"}', '"16"', '16', '16'],
    ['practices: [{does: use, purposes: newsletter}]', 'newsletter', '[newsletter]', '["newsletter"]']
  ])('is replaced as YAML and JSON write it: %s', (fact, written, yaml, json) => {
    const problem = problemOf(fact)
    expect(replacementOf({...problem, file: 'policy.yaml'}, written)).toBe(yaml)
    expect(replacementOf({...problem, file: 'policy.json'}, written)).toBe(json)
  })
})

function problemOf(fact: string): Problem {
  const [problem] = parsePolicy(`title: P\nlanguage: en\norganisation: {name: A}\n${fact}\n`).problems
  if (!problem) throw new Error(`${fact} has no problem`)
  return problem
}
