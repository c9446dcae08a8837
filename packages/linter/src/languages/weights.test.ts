import {describe, expect, test} from 'vitest'
import {allKnowledge} from './all-knowledge.js'
import {parseWeights} from './parse-weights.js'
import {rowsOf} from './weight-rows.js'
import type {LanguageWeights} from './weights.js'

describe.each(['en', 'fr'] as const)('the fitted weights of %s', (language) => {
  const {disclosures, weights} = allKnowledge[language]
  const {columns, features} = parseWeights(weights?.() ?? '')
  const names = columns.map(({name}) => name)

  test('include every disclosure', () => {
    expect(names.filter((name) => !name.includes('.')).sort()).toEqual(Object.keys(disclosures).sort())
  })

  test('include every item that a cue makes', () => {
    const items = Object.values(disclosures).flatMap(({cues}) =>
      Object.values(cues).flatMap(({items = []}) => items)
    )
    for (const item of items) expect(names).toContain(item)
  })

  test('name only existing cues (after a change of cues, fit them again)', () => {
    const cues = new Set(
      Object.entries(disclosures).flatMap(([disclosure, {cues}]) =>
        Object.keys(cues).map((name) => `${disclosure}/${name}`)
      )
    )
    for (const feature of features) {
      const cue = /(?:^|^title |^lead )([a-z-]+\/[a-z-]+)$/.exec(feature)?.[1]
      if (cue !== undefined) expect(cues).toContain(cue)
    }
  })

  test('contain only words, no sentences', () => {
    for (const feature of features.filter((name) => /^(?:title )?word |^begins /.test(name)))
      expect(feature).toMatch(/^(?:title word|word|begins) \S+$/)
  })
})

test('reads weights as they were written', () => {
  const rows = parseWeights(
    [
      'sale\t-341\town score:103\tbase:-5',
      'sale.opt-out-link\t-420',
      '',
      '0.5\t2',
      '12\t80\t0',
      '-3\t0\t110',
      '',
      'sale*2\taa\t0:52\t1:-30',
      'word sell\tzZ\t1:7',
      'word sold\tAb',
      ''
    ].join('\n')
  )
  expect(rows).toEqual(
    rowsOf({
      disclosures: {
        sale: {base: -3.41, features: {'sale*2': 0.52}, context: {'own score': 1.03, base: -0.05}}
      },
      items: {'sale.opt-out-link': {base: -4.2, features: {'sale*2': -0.3, 'word sell': 0.07}}},
      hidden: {
        units: [
          {base: 0.12, columns: {sale: 0.8}},
          {base: -0.03, columns: {'sale.opt-out-link': 1.1}}
        ],
        features: {'word sell': [25, -1], 'word sold': [-26, 1]},
        step: 0.5
      }
    } as unknown as LanguageWeights)
  )
})

test('reads a language without hidden units', () => {
  const rows = parseWeights('sale\t-341\n\n1\t0\n\nword sell\t0:7')
  expect(rows).toEqual(
    rowsOf({
      disclosures: {sale: {base: -3.41, features: {'word sell': 0.07}, context: {}}},
      items: {}
    } as unknown as LanguageWeights)
  )
})
