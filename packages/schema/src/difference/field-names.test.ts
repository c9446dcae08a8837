import {expect, test} from 'vitest'
import * as z from 'zod'
import {policySchema} from '../model/policy.js'
import {fieldNames} from './field-names.js'
import {sayings} from './sayings.js'

/** The places of all values that a policy can hold: `recipients[].country[]`. */
function places(shape: z.core.$ZodType, at: string): string[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return places(shape.unwrap(), at)
  if (shape instanceof z.ZodUnion)
    return shape.options.flatMap((option: z.core.$ZodType) => places(option, at))
  if (shape instanceof z.ZodArray) return places(shape.element, `${at}[]`)
  if (!(shape instanceof z.ZodObject)) return [at]
  return Object.entries(shape.shape).flatMap(([key, inner]: [string, z.core.$ZodType]) =>
    places(inner, at === '' ? key : `${at}.${key}`)
  )
}

test('every field has a sentence of its own, or a name in plain words', () => {
  const notFacts = /^(?:sections|remarks|\$schema)|(?:^|\.)says|\.other$/
  // A verb is compared as how firmly it is said, a reference as the name that it leads to.
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
