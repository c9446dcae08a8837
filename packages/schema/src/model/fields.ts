import * as z from 'zod'
import {policySchema} from './policy.js'
import {vocabularyOf} from './terms.js'

/**
 * What the model says about a field: every shape that the value may have there, since practices,
 * recipients and rights can be written in several ways.
 */
export function shapesAt(path: readonly (string | number)[]): z.core.$ZodType[] {
  let shapes = alternatives(policySchema)
  for (const step of path) shapes = shapes.flatMap((shape) => alternatives(inside(shape, step)))
  return shapes
}

/** The keys that a map may have at this path. */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  const place = placeOf(path)
  const known = knownKeys.get(place)
  if (known) return known
  const keys = [
    ...new Set(
      shapesAt(path).flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []))
    )
  ]
  if (knownKeys.size < mostPlaces) knownKeys.set(place, keys)
  return keys
}

const knownKeys = new Map<string, readonly string[]>()

/** Every entry of a list has the same keys and descriptions. */
function placeOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path.map((step) => (typeof step === 'number' ? 0 : step)))
}

/** The model has a few hundred paths, but any other path could be asked for: the cache is limited. */
const mostPlaces = 2000

/** The one sentence that describes a field. */
export function descriptionAt(path: readonly (string | number)[]): string | undefined {
  return describedAt(path)?.description
}

/** What a field is called, and the one sentence that describes it. */
export interface Description {
  readonly title?: string
  readonly description: string
}

/** How the model describes the field at a path. */
export function describedAt(path: readonly (string | number)[]): Description | undefined {
  const place = placeOf(path)
  const known = knownDescriptions.get(place)
  if (known || knownDescriptions.has(place)) return known
  const found = describedBy(path)
  if (knownDescriptions.size < mostPlaces) knownDescriptions.set(place, found)
  return found
}

const knownDescriptions = new Map<string, Description | undefined>()

function describedBy(path: readonly (string | number)[]): Description | undefined {
  let shapes: z.core.$ZodType[] = [policySchema]
  for (const step of path) {
    shapes = shapes.flatMap((shape) => alternatives(shape)).flatMap((shape) => inside(shape, step) ?? [])
  }
  return shapes.map((shape) => describe(shape)).find((description) => description !== undefined)
}

/** How the model describes a shape: on the shape itself, or on the one that it makes optional. */
export function describe(shape: z.core.$ZodType): Description | undefined {
  const {title, description} = z.globalRegistry.get(shape) ?? {}
  if (description !== undefined) return {...(title !== undefined && {title}), description}
  return shape instanceof z.ZodOptional || shape instanceof z.ZodDefault
    ? describe(shape.unwrap())
    : undefined
}

/** The values of each field that takes one of a few words, such as `opt-in` and `opt-out`. */
export function wordsOfChoices(): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>()
  const walk = (shape: z.core.$ZodType): void => {
    const shapes = alternatives(shape)
    const words = shapes.flatMap(wordsOf)
    if (words.length > 0) lists.set(words.join(), words)
    for (const each of shapes) {
      if (each instanceof z.ZodArray) walk(each.element)
      if (each instanceof z.ZodObject) Object.values(each._zod.def.shape).forEach(walk)
    }
  }
  walk(policySchema)
  return [...lists.values()]
}

function wordsOf(shape: z.core.$ZodType): string[] {
  if (shape instanceof z.ZodLiteral) return [...shape.values].map(String)
  return shape instanceof z.ZodEnum && !vocabularyOf.get(shape) ? shape.options.map(String) : []
}

function inside(shape: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodArray) return typeof step === 'number' ? shape.element : undefined
  return shape instanceof z.ZodObject ? fieldOf(shape, String(step)) : undefined
}

function fieldOf(shape: z.core.$ZodObject, key: string): z.core.$ZodType | undefined {
  const fields = shape._zod.def.shape
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

function alternatives(shape: z.core.$ZodType | undefined): z.core.$ZodType[] {
  if (shape === undefined) return []
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return alternatives(shape.unwrap())
  if (shape instanceof z.ZodUnion)
    return shape.options.flatMap((option: z.core.$ZodType) => alternatives(option))
  return [shape]
}
