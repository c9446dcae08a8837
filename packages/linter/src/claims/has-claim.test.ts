import {expect, test} from 'vitest'
import {readDocument} from '../reading/read-document.js'
import {claimsIn, hasClaim} from './extract-claims.js'

/** Long enough to be searched in several parts, with the organisation's name after most of them. */
const text = [
  ...Array.from({length: 40}, (_, section) => [
    `## ${section}. Data`,
    `We collect your name for ${section} days. Zephyr never sells your e-mail address.`,
    'We keep:\n\n- your postal address\n- cookies until you leave'
  ]).flat(),
  'This policy is by Zephyr Maps B.V. (“Zephyr”, “we”).'
].join('\n\n')

test('finds every claim of a text, wherever it is, and no others', () => {
  const all = new Set(claimsIn(readDocument(text)).map((claim) => JSON.stringify(claim)))
  expect(all.size).toBeGreaterThan(150)
  for (const each of all)
    expect(hasClaim(readDocument(text), (claim) => JSON.stringify(claim) === each)).toBe(true)
  const seen = new Set<string>()
  expect(hasClaim(readDocument(text), (claim) => !seen.add(JSON.stringify(claim)))).toBe(false)
  expect([...seen].sort()).toEqual([...all].sort())
})

test('stops after a claim at the beginning of a text', () => {
  const seen: number[] = []
  expect(
    hasClaim(readDocument(text), ({start}) => {
      seen.push(start)
      return true
    })
  ).toBe(true)
  expect(seen).toHaveLength(1)
})
