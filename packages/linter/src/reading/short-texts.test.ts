import {expect, test} from 'vitest'
import {recogniseDisclosures} from '../disclosures/index.js'

const disclosuresOf = (text: string): string[] =>
  recogniseDisclosures(text, {language: 'en'}).map(({disclosure}) => disclosure)

test.each([
  ['We use cookies.', 'cookies'],
  ['We collect your name and email address.', 'collection'],
  ['We may update this policy.', 'changes'],
  ['We keep your data for two years.', 'retention']
])('finds the disclosure in a text of one sentence: %s', (text, disclosure) => {
  expect(disclosuresOf(text)).toContain(disclosure)
})
