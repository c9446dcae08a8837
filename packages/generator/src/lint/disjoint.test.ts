import {applyEdits} from 'remark-preset-lint-policy/internal'
import {expect, test} from 'vitest'
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
