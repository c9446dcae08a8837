import type {Policy} from '../model/policy.js'
import type {Path} from '../problems/problem.js'
import {findFiller, type Filler, type TextForm} from './filler.js'
import {formsOfFields, type FieldForm} from './forms-of-fields.js'

/** Words of a policy that only fill a place, and where. */
export interface PlacedFiller extends Filler {
  readonly path: Path
}

/**
 * Every text of a policy that only fills its place, quotations of prose among them: by what says nothing, no fact is
 * stated. An archived policy is kept as it was found; the author's own prose is for `lint` to judge.
 */
export function findFillers(policy: Policy): PlacedFiller[] {
  if (policy.provenance !== undefined) return []
  const found: PlacedFiller[] = []
  walk(policy, [])
  return found

  function walk(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      const form = formsOfFields[path.map((step) => (typeof step === 'number' ? '' : step)).join('.')]
      const filler = form && fillerIn(value, form)
      if (filler) found.push({...filler, path})
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, entry] of Object.entries(value)) {
      if (!prose.has(key)) walk(entry, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
}

function fillerIn(value: string, form: FieldForm): Filler | undefined {
  const text = form.replace(' or none', '') as TextForm
  return text !== form && value === 'none' ? undefined : findFiller(value, text)
}

const prose = new Set(['sections', 'remarks'])
