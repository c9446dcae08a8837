import {expect, test} from 'vitest'
import * as z from 'zod'
import {changes, type Localised} from '../languages/index.js'
import {policySchema} from '../model/policy.js'
import {choices} from '../model/terms.js'
import {fieldNames} from './field-names.js'
import {sayings} from './sayings.js'
import {spoken} from './words.js'

/** The places of all values that a policy can have: `recipients[].country[]`. */
function places(shape: z.core.$ZodType, at: string): string[] {
  return shapes(shape, at).map(([place]) => place)
}

/** What each of those places can contain. */
function shapes(shape: z.core.$ZodType, at: string): [at: string, shape: z.core.$ZodType][] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return shapes(shape.unwrap(), at)
  if (shape instanceof z.ZodUnion)
    return shape.options.flatMap((option: z.core.$ZodType) => shapes(option, at))
  if (shape instanceof z.ZodArray) return shapes(shape.element, `${at}[]`)
  if (!(shape instanceof z.ZodObject)) return [[at, shape]]
  return Object.entries(shape.shape).flatMap(([key, inner]: [string, z.core.$ZodType]) =>
    shapes(inner, at === '' ? key : `${at}.${key}`)
  )
}

test('every field has a sentence of its own, or a name in plain words', () => {
  const notFacts = /^(?:sections|remarks|\$schema)|(?:^|\.)(?:says|id)|\.other$/
  // A verb is compared by how firmly it commits the organisation, a reference by the name of its entry.
  const taken = /^practices\[\]\.(?:does|may|never)$|\.(?:recipient|right|purpose)$/
  const nameless = places(policySchema, '').filter(
    (at) =>
      !notFacts.test(at) &&
      !taken.test(at) &&
      sayings[at] === undefined &&
      !Object.hasOwn(fieldNames, at.replaceAll('[]', '').split('.').at(-1) ?? '')
  )
  expect(places(policySchema, '').length).toBeGreaterThan(150)
  expect(nameless).toEqual([])
})

test('every word that only one field uses has a form for people', () => {
  const words: Readonly<Record<string, Localised>> = changes.words
  const known = shapes(policySchema, '').flatMap(([at, shape]) =>
    /^(?:sections|remarks)|\.service$/.test(at) ? [] : wordsOf(shape).map((word) => [at, word] as const)
  )
  expect(known.length).toBeGreaterThan(40)
  const raw = known.filter(([at, word]) => {
    const field = at.replaceAll('[]', '').split('.').at(-1) ?? ''
    return words[word]?.de !== spoken(field, word).de
  })
  expect(raw).toEqual([])
})

function wordsOf(shape: z.core.$ZodType): string[] {
  if (shape instanceof z.ZodLiteral) return [...shape.values].map(String)
  return shape instanceof z.ZodEnum && isChoice(shape) ? shape.options.map(String) : []
}

/** `.meta()` makes a copy, which remembers what it is a copy of. */
function isChoice(shape: z.core.$ZodType): boolean {
  for (let form: z.core.$ZodType | undefined = shape; form; form = form._zod.parent)
    if (choices.has(form)) return true
  return false
}
