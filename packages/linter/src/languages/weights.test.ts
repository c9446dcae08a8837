import {describe, expect, test} from 'vitest'
import {englishWeights} from './en/weights.js'
import {english} from './en/index.js'

describe('the fitted weights', () => {
  test('know every disclosure', () => {
    expect(Object.keys(englishWeights).sort()).toEqual(Object.keys(english.disclosures).sort())
  })

  test('name no cue that is gone: after a change of cues they have to be fitted again', () => {
    const cues = new Set(
      Object.entries(english.disclosures).flatMap(([disclosure, {cues}]) =>
        Object.keys(cues).map((name) => `${disclosure}/${name}`)
      )
    )
    for (const {features} of Object.values(englishWeights)) {
      for (const feature of Object.keys(features)) {
        const cue = /(?:^|^title |^lead )([a-z-]+\/[a-z-]+)$/.exec(feature)?.[1]
        if (cue !== undefined) expect(cues).toContain(cue)
      }
    }
  })

  test('know every cue of their disclosure', () => {
    for (const [disclosure, {cues}] of Object.entries(english.disclosures)) {
      const {features} = englishWeights[disclosure as keyof typeof englishWeights]
      const known = Object.keys(cues).filter((name) => `${disclosure}/${name}` in features)
      expect(known.length / Object.keys(cues).length, disclosure).toBeGreaterThan(0.5)
    }
  })

  test('hold words only, no sentences', () => {
    for (const {features} of Object.values(englishWeights)) {
      for (const feature of Object.keys(features).filter((name) => /word|begins/.test(name))) {
        expect(feature).toMatch(/^(?:title word|word|begins) \S+$/)
      }
    }
  })
})
