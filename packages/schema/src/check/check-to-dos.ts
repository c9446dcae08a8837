import {descriptionAt} from '../model/fields.js'
import type {Path} from '../problems/problem.js'
import {formatPath} from '../problems/problem.js'
import {deepest} from '../source/depth.js'
import type {Finding} from '../source/source.js'

/** What people write in place of an answer. The whole field then counts as not written. */
const unanswered = /^(?:TODO|FIXME|TBD|TBC)(?![\p{L}\p{N}_-])/u

/** The data without the fields that are still to be written, and what those are. */
export interface WithoutToDos {
  readonly value: unknown
  readonly todos: readonly Finding[]
}

/**
 * Sets aside what is still to be written, such as `retention: TODO`. What remains may well be a policy that
 * can be shown and counted, but not published.
 *
 * An archived policy is kept as it was found.
 */
export function withoutToDos(value: unknown): WithoutToDos {
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'provenance'))
    return {value, todos: []}
  // Most policies are finished, and nothing has to be set aside.
  if (!holdsToDo(value, 0)) return {value, todos: []}
  const todos: Finding[] = []
  return {value: walk(value, [], todos), todos}
}

function holdsToDo(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return unanswered.test(value)
  // Data from a program may be circular; no policy is nearly as deep.
  if (typeof value !== 'object' || value === null || depth > deepest) return false
  return Object.values(value).some((entry) => holdsToDo(entry, depth + 1))
}

/** The data without one part of it; of a list without one entry nothing is left. */
export function withoutPart(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, index) => (index === step ? withoutPart(entry, rest) : entry))
    return entries.includes(undefined) ? undefined : entries
  }
  const kept = Object.entries(value).map(([key, entry]: [string, unknown]) => [
    key,
    key === step ? withoutPart(entry, rest) : entry
  ])
  return Object.fromEntries(kept.filter(([, entry]) => entry !== undefined))
}

function walk(value: unknown, path: Path, todos: Finding[]): unknown {
  if (typeof value === 'string') return text(value, path, todos)
  if (typeof value !== 'object' || value === null || path.length > deepest) return value
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, index) => walk(entry, [...path, index], todos))
    // Without one entry, the others would have different indices: the whole list is set aside.
    return entries.includes(undefined) ? undefined : entries
  }
  const kept = Object.entries(value).map(([key, entry]: [string, unknown]) => [
    key,
    walk(entry, [...path, key], todos)
  ])
  return Object.fromEntries(kept.filter(([, entry]) => entry !== undefined))
}

function text(value: string, path: Path, todos: Finding[]): string | undefined {
  if (!unanswered.test(value)) return value
  const about = descriptionAt(path)
  const message = `Still to do: \`${formatPath(path)}\`${about === undefined ? '' : ` — ${about}`}`
  todos.push({code: 'todo', path, target: 'value', message})
  // A section without its own words would be written from the facts.
  return path.at(-1) === 'body' ? value : undefined
}
