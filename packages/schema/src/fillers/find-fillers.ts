import * as z from 'zod'
import {shapesAt} from '../model/fields.js'
import {textForms} from '../model/forms.js'
import type {Policy} from '../model/policy.js'
import type {Path} from '../problems/problem.js'
import {findFiller, type Filler, type TextForm} from './filler.js'

/** Words of a policy that only fill a place, and where. */
export interface PlacedFiller extends Filler {
  readonly path: Path
}

/**
 * Every text of a policy that only fills its place. An archived policy is kept as it was found; the author's
 * own prose and quotations of it are for `lint` to judge.
 */
export function findFillers(policy: Policy): PlacedFiller[] {
  if (policy.provenance !== undefined) return []
  const forms = new Map<string, TextForm | undefined>()
  const found: PlacedFiller[] = []
  walk(policy, [])
  return found

  function walk(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      const form = formAt(path)
      const filler = form && findFiller(value, form)
      if (filler) found.push({...filler, path})
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, entry] of Object.entries(value)) {
      if (!prose.has(key)) walk(entry, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }

  /** What the model says of the field; the same for every entry of a list. */
  function formAt(path: Path): TextForm | undefined {
    const key = path.map((step) => (typeof step === 'number' ? '' : step)).join('.')
    if (!forms.has(key)) forms.set(key, formOf(path))
    return forms.get(key)
  }
}

const prose = new Set(['sections', 'remarks', 'says'])

function formOf(path: Path): TextForm | undefined {
  const shapes = shapesAt(path).filter((shape) => shape instanceof z.ZodString)
  return shapes.flatMap((shape) => textForms.get(shape)?.form ?? [])[0]
}
