import type * as z from 'zod'
import {formatPath, mostProblems, type Path} from '../problems/problem.js'
import type {Finding} from '../source/source.js'
import {missing, severalModalities, unknownKey} from './explain-key.js'
import {acceptedSorts, likeliestBranch} from './explain-union.js'
import {wrongSort, wrongValue} from './explain-value.js'
import {isRecord} from './is-record.js'

type Issue = z.core.$ZodIssue

/** Codes of issues whose own message is never shown. */
export const explainedCodes: readonly string[] = [
  'unrecognized_keys',
  'invalid_union',
  'invalid_type',
  'invalid_value'
] satisfies Issue['code'][]

/**
 * Explains in plain words what the issues of a validation mean, and what would be right.
 *
 * A key that is missing because it is misspelt is reported once.
 */
export function explainIssues(issues: readonly Issue[], root: unknown, base: Path = []): Finding[] {
  const findings: Finding[] = []
  let shown = 0
  for (const issue of issues.slice(0, mostIssues)) {
    // An unknown key may be the misspelling of a missing one.
    if (shown >= mostProblems && issue.code !== 'unrecognized_keys') continue
    const explained = explainIssue(issue, root, base)
    findings.push(...explained)
    shown += explained.filter(({code}) => code !== 'missing').length
  }
  const meant = new Set(
    findings.flatMap(({code, path, suggestion}) =>
      code === 'unknown-key' && suggestion !== undefined
        ? [formatPath([...path.slice(0, -1), suggestion])]
        : []
    )
  )
  return findings.filter(({code, path}) => code !== 'missing' || !meant.has(formatPath(path)))
}

function explainIssue(issue: Issue, root: unknown, base: Path = []): Finding[] {
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
      return [form(path, `Too large: at most ${issue.maximum}.`)]
    default:
      return [form(path, issue.message)]
  }
}

/**
 * A file that is something else altogether has thousands of unknown keys and wrong values: the first ones are
 * enough.
 */
const mostKeys = 20
const mostIssues = 500
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

function form(path: Path, message: string): Finding {
  return {code: 'form', path, target: 'value', message}
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, step)?.value
  }
  return value
}
