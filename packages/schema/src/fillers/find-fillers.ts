import type {Policy} from '../model/policy.js'
import type {Path} from '../problems/problem.js'
import {findFiller, type Filler, type TextForm} from './filler.js'
import {formsOfFields, type FieldForm} from './forms-of-fields.js'

/** Filler words in a policy, and where they are. */
export interface PlacedFiller extends Filler {
  readonly path: Path
}

/**
 * Every text of a policy that is only filler, including quotations of prose: a quotation that says nothing
 * states no fact. An archived policy is kept as it was found; the author's own prose is left to `lint`.
 */
export function findFillers(policy: Policy): PlacedFiller[] {
  if (policy.provenance !== undefined) return []
  const found: PlacedFiller[] = []
  walk(policy, [], fields())
  return found

  /** Parts without any text that has a form are skipped. The path grows and shrinks with the walk. */
  function walk(value: unknown, path: (string | number)[], {form, inner}: Fields): void {
    if (typeof value === 'string') {
      const filler = form && fillerIn(value, form)
      if (filler) found.push({...filler, path: [...path]})
      return
    }
    if (typeof value !== 'object' || value === null || inner.size === 0) return
    for (const [key, entry] of Object.entries(value)) {
      const field = inner.get(Array.isArray(value) ? '' : key)
      if (field === undefined || prose.has(key)) continue
      path.push(Array.isArray(value) ? Number(key) : key)
      walk(entry, path, field)
      path.pop()
    }
  }
}

/**
 * The table of forms as a tree: the fields of a map by their names, the entries of a list by an empty name.
 */
interface Fields {
  form?: FieldForm
  readonly inner: Map<string, Fields>
}

function fields(): Fields {
  if (tree !== undefined) return tree
  tree = {inner: new Map()}
  for (const [name, form] of Object.entries(formsOfFields)) {
    let field = tree
    for (const step of name.split('.')) {
      const next: Fields = field.inner.get(step) ?? {inner: new Map()}
      field.inner.set(step, next)
      field = next
    }
    field.form = form
  }
  return tree
}

let tree: Fields | undefined

function fillerIn(value: string, form: FieldForm): Filler | undefined {
  const text = form.replace(' or none', '') as TextForm
  return text !== form && value === 'none' ? undefined : findFiller(value, text)
}

const prose = new Set(['sections', 'remarks'])
