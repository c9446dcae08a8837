import {expect, test} from 'vitest'
import {catalogue, requirements} from '../catalogue/index.js'
import {all} from './all.js'
import {textRequirements} from './index.js'

test('the requirements of texts are those of the catalogue, as plain data', () => {
  expect(all.map(({id}) => id)).toEqual(catalogue.map(({id}) => id))
  // A function or a missing field would not survive.
  expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  for (const [index, {satisfiedBy, applies}] of all.entries()) {
    const entry = catalogue[index]
    expect(satisfiedBy.text).toBe(entry?.satisfiedBy.text)
    if (applies !== 'always')
      expect(entry?.applies).toMatchObject({signs: applies.signs, when: {en: applies.when}})
  }
})

test.each([
  {on: '2026-01-31'},
  {on: '2018-05-24', regimes: ['gdpr']},
  {on: '2026-01-31', regimes: ['ccpa', 'baseline'], unverified: true}
] as const)('a question is answered as by the catalogue: %o', (query) => {
  expect(textRequirements(query).map(({id}) => id)).toEqual(requirements(query).map(({id}) => id))
})
