import {expect, test} from 'vitest'
import type {Policy} from '../model/index.js'
import {allOf, anyOf, joined, met, unmet, type Advice, type Evidence, type FactCheck} from './answer.js'

const policy: Policy = {title: 'Privacy', language: 'en', organisation: {name: 'Atlas'}, sections: []}
const advice = (en: string): Advice => ({en, de: en, fr: en, es: en, pt: en})
const evidence = (fact: string): Evidence => ({fact, stated: 'sections[0]'})

const kept: FactCheck = () => met([evidence('retention')])
const sold: FactCheck = () => met([evidence('sale')])
const noPeriod: FactCheck = () => unmet(advice('Say how long.'))
const noPlace: FactCheck = () => unmet(advice('Say where.'))

test('allOf collects the evidence of all checks, or else all that is missing', () => {
  expect(allOf(kept, sold)(policy)).toEqual(met([evidence('retention'), evidence('sale')]))
  expect(allOf(kept, noPeriod, noPlace)(policy)).toEqual(unmet(advice('Say how long.'), advice('Say where.')))
  expect(joined([])).toEqual(met([]))
})

test('anyOf returns the first check that is met, or else what the first lacks', () => {
  expect(anyOf(noPeriod, kept, sold)(policy)).toEqual(met([evidence('retention')]))
  expect(anyOf(sold, noPlace)(policy)).toEqual(met([evidence('sale')]))
  expect(anyOf(noPeriod, noPlace)(policy)).toEqual(unmet(advice('Say how long.')))
})
