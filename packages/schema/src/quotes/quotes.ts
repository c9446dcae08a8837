import type {Path} from '../problems/problem.js'
import type {Policy} from '../model/policy.js'

/** A quote of the prose, and where in the policy it is. */
export interface Quote {
  readonly path: Path
  readonly text: string
}

/** Every `says` of the policy, wherever it is. */
export function quotesOf(policy: Policy): Quote[] {
  return Object.entries(policy).flatMap(([key, value]) => (key === 'sections' ? [] : collect(value, [key])))
}

function collect(value: unknown, path: Path): Quote[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => collect(entry, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    key === 'says' ? quotes(entry, [...path, key]) : collect(entry, [...path, key])
  )
}

function quotes(says: unknown, path: Path): Quote[] {
  if (typeof says === 'string') return [{path, text: says}]
  return Array.isArray(says) ? says.flatMap((entry: unknown, index) => quotes(entry, [...path, index])) : []
}
