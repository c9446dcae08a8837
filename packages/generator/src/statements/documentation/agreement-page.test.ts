import {readFile} from 'node:fs/promises'
import {catalogue} from '@policy-gen/schema'
import {expect, test} from 'vitest'
import {agreementPage} from './agreement-page.js'
import {possibleReasons} from './differences.js'

test('docs/agreement.md is what the catalogue gives; “npm run docs” writes it', async () => {
  const page = new URL('../../../../../docs/agreement.md', import.meta.url)
  expect(await readFile(page, 'utf8')).toBe(agreementPage())
})

test('every requirement has its reasons, and those that depend on nothing have no condition', () => {
  for (const requirement of catalogue) {
    const reasons = possibleReasons(requirement)
    expect(reasons.length, requirement.id).toBeGreaterThan(0)
    expect(
      reasons.some((reason) => reason.endsWith('condition')),
      requirement.id
    ).toBe(requirement.applies !== 'always')
  }
})
