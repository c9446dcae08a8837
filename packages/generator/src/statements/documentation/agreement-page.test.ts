import {readFile} from 'node:fs/promises'
import {catalogue} from '@policy-gen/schema'
import {expect, test} from 'vitest'
import {agreementPage} from './agreement-page.js'
import {possibleReasons} from './differences.js'

test('docs/agreement.md matches the catalogue (“npm run docs” updates it)', async () => {
  const page = new URL('../../../../../docs/agreement.md', import.meta.url)
  expect(await readFile(page, 'utf8')).toBe(agreementPage())
})

test('every requirement has reasons, and only one that does not always apply has a condition among them', () => {
  for (const requirement of catalogue) {
    const reasons = possibleReasons(requirement)
    expect(reasons.length, requirement.id).toBeGreaterThan(0)
    expect(
      reasons.some((reason) => reason.endsWith('condition')),
      requirement.id
    ).toBe(requirement.applies !== 'always')
  }
})
