import {applyEdits} from 'remark-preset-lint-policy/internal'
import {expect, test} from 'vitest'
import {withDisjointFixes} from './disjoint.js'
import type {Finding} from './finding.js'
import {lintText} from './lint-text.js'

const text = 'Read the terms of [our shop](http://shop.exampl\u00ADe/terms).\n'

test('of two fixes that overlap one is offered as a choice, so that all fixes can be made at once', async () => {
  const findings = await lintText({text, path: 'privacy.md'})
  const fixes = findings.flatMap(({fix}) => fix ?? [])
  const [first, ...others] = fixes
  expect(others.every(({start}) => start >= (first?.end ?? 0))).toBe(true)
  expect(findings.map(({rule}) => rule)).toEqual(
    expect.arrayContaining(['policy-no-insecure-link', 'policy-no-odd-characters'])
  )
  expect(findings.filter(({fix, choices}) => !fix && choices.length > 0).length).toBeGreaterThan(0)
  expect(applyEdits(text, fixes)).not.toBe(text)
})

test.each([
  ['share a character, one stays', [0, 2], [1, 3], 1],
  ['begin at one place, one stays', [0, 2], [0, 3], 1],
  ['touch, both stay', [0, 2], [2, 3], 2],
  ['are apart, both stay', [0, 2], [3, 4], 2]
] as const)('of two fixes that %s', (_, one, other, fixes) => {
  const found = withDisjointFixes([findingOf(one), findingOf(other)])
  expect(found.filter(({fix}) => fix)).toHaveLength(fixes)
  expect(found.filter(({choices}) => choices.includes('x'))).toHaveLength(2 - fixes)
})

function findingOf([start, end]: readonly [number, number]): Finding {
  const point = (offset: number): Finding['start'] => ({line: 1, column: offset + 1, offset})
  const [rule, message] = ['policy-no-mojibake', 'Words']
  const fix = {start, end, text: 'x'}
  return {rule, severity: 'warning', message, start: point(start), end: point(end), fix, choices: []}
}
