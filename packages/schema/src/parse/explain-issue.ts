import type * as z from 'zod'
import {descriptionAt, keysAt} from '../model/fields.js'
import {nearest} from '../problems/nearest.js'
import {formatPath, type Path} from '../problems/problem.js'
import type {Finding} from '../source/source.js'
import {acceptedSorts, likeliestBranch} from './explain-union.js'

type Issue = z.core.$ZodIssue

/** Say in plain words what an issue of the validation means, and what would be right. */
export function explainIssue(issue: Issue, root: unknown, base: Path = []): Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostKeys).map((key) => unknownKey(key, path, value))
    case 'invalid_union':
      return explainUnion(issue.errors, root, path)
    case 'invalid_type':
      return [
        value === undefined && path.length > 0 ? missing(path) : wrongSort([], [issue.expected], path, value)
      ]
    case 'invalid_value':
      return [value === undefined ? missing(path) : wrongValue(issue.values.map(String), [], path, value)]
    case 'too_small':
      return [
        form(
          path,
          issue.origin === 'array' ? 'This list is empty: leave the field out instead.' : issue.message
        )
      ]
    case 'too_big':
      return [form(path, `This is too large: at most ${issue.maximum}.`)]
    default:
      return [form(path, issue.message)]
  }
}

function explainUnion(branches: readonly (readonly Issue[])[], root: unknown, path: Path): Finding[] {
  const value = valueAt(root, path)
  if (value === undefined) return [missing(path)]
  const modalities = ['does', 'may', 'never'].filter((key) => isRecord(value) && Object.hasOwn(value, key))
  if (modalities.length > 1 && path[0] === 'practices') return [severalModalities(path, modalities)]
  const branch = likeliestBranch(branches)
  if (branch) return explainIssues(branch, root, path)
  const {values, sorts} = acceptedSorts(branches)
  return [wrongValue(values, sorts, path, value)]
}

/** The issues of one branch; a key that is missing because it is misspelt is told once. */
export function explainIssues(issues: readonly Issue[], root: unknown, base: Path = []): Finding[] {
  const findings = issues.flatMap((issue) => explainIssue(issue, root, base))
  const meant = new Set(
    findings.flatMap(({code, path, suggestion}) =>
      code === 'unknown-key' && suggestion !== undefined
        ? [formatPath([...path.slice(0, -1), suggestion])]
        : []
    )
  )
  return findings.filter(({code, path}) => code !== 'missing' || !meant.has(formatPath(path)))
}

/** A file that is something else altogether has thousands of unknown keys: the first few tell enough. */
const mostKeys = 20

function unknownKey(key: string, path: Path, value: unknown): Finding {
  const free = keysAt(path).filter((candidate) => !isRecord(value) || !Object.hasOwn(value, candidate))
  const suggestion = nearest(key, free)
  const where = path.length === 0 ? 'A policy has' : `\`${formatPath(path)}\` has`
  const advice = suggestion ? `did you mean \`${suggestion}\`?` : `it can have ${quoted(free, 12)}.`
  return {
    code: 'unknown-key',
    path: [...path, key],
    target: 'key',
    message: `${where} no field \`${key}\` — ${advice}`,
    ...(suggestion && {suggestion})
  }
}

function severalModalities(path: Path, [first = '', second = '']: readonly string[]): Finding {
  return {
    code: 'type',
    path: [...path, second],
    target: 'key',
    message: `This practice has both \`${first}\` and \`${second}\` — a practice states one thing: write two of them.`
  }
}

function missing(path: Path): Finding {
  const key = String(path.at(-1) ?? '')
  const parent = path.slice(0, -1)
  const isModality =
    parent[0] === 'practices' && parent.length === 2 && ['does', 'may', 'never'].includes(key)
  const message = isModality
    ? 'This practice lacks its verb — begin it with `does:`, `may:` or `never:`, such as `does: collect`.'
    : `\`${key}\` is missing${parent.length > 0 ? ` in \`${formatPath(parent)}\`` : ''} — ${descriptionAt(path) ?? 'add it.'}`
  return {code: 'missing', path, target: 'key', message}
}

function wrongValue(
  values: readonly string[],
  sorts: readonly string[],
  path: Path,
  value: unknown
): Finding {
  if (typeof value !== 'string' || values.length === 0) return wrongSort(values, sorts, path, value)
  const suggestion = nearest(value, values)
  const open = sorts.includes('object') && keysAt(path).includes('other')
  const otherwise = open
    ? ', or `other: "…"` in your own words'
    : sorts.includes('array')
      ? ', or a list'
      : ''
  const advice = suggestion
    ? `did you mean \`${suggestion}\`?`
    : `it can be ${quoted(values, 8)}${otherwise}.`
  return {
    code: 'term',
    path,
    target: 'value',
    message: `\`${shortened(value)}\` is not a word for this — ${advice}`,
    ...(suggestion && {suggestion})
  }
}

function wrongSort(values: readonly string[], sorts: readonly string[], path: Path, value: unknown): Finding {
  if (path.length === 0) return notAPolicy(value)
  const accepted = [
    ...values.slice(0, 8).map((word) => `\`${word}\``),
    ...(values.length > 8 ? ['…'] : []),
    ...sorts.map((sort) => sortNames[sort] ?? sort)
  ]
  const unquoted = sorts.includes('string') && (typeof value === 'number' || typeof value === 'boolean')
  const advice = unquoted
    ? 'put quotes around it to make it a text.'
    : `write ${alternatives(accepted)} here.`
  const found = value === null ? 'Nothing stands here' : `This is ${sortOf(value)}`
  return {
    code: value === null ? 'missing' : 'type',
    path,
    target: 'value',
    message:
      value === null ? `${found} — ${advice.slice(0, -1)}, or leave the field out.` : `${found} — ${advice}`,
    ...(unquoted && {unquoted})
  }
}

function notAPolicy(value: unknown): Finding {
  const found = value === null || value === undefined ? 'Nothing stands here' : `This is ${sortOf(value)}`
  return {
    code: 'type',
    path: [],
    target: 'value',
    message: `${found} — a policy is a map of fields: begin with \`title:\` and \`language:\`.`
  }
}

function form(path: Path, message: string): Finding {
  return {code: 'form', path, target: 'value', message}
}

const sortNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields'
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'a map of fields'
  return sortNames[typeof value] ?? typeof value
}

function quoted(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).map((word) => `\`${word}\``)
  return alternatives(words.length > most ? [...shown, `${words.length - most} others`] : shown)
}

function alternatives(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? 'something else')
    : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, step)?.value
  }
  return value
}
