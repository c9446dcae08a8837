import type {Policy} from '../model/policy.js'
import {withoutPart, withoutToDos} from '../check/check-to-dos.js'
import {formatPath, mostProblems, type Path, type Place, type Problem} from '../problems/problem.js'
import {decode} from '../source/decode.js'
import {readSource} from '../source/read-source.js'
import {sourceOfValue, type Fault, type Finding, type Source} from '../source/source.js'
import {validatePolicy, type Validated} from './validate-policy.js'

export interface ParseOptions {
  /** The name of the file, for the problems; `.json` at its end asks for JSON. */
  readonly path?: string | undefined
  /** How large the source may be, in bytes; a megabyte by default. */
  readonly maxSize?: number | undefined
}

/** A policy, or everything that is wrong with its source: if there is a problem, there is no policy. */
export interface ParsedPolicy {
  readonly policy?: Policy
  readonly problems: readonly Problem[]
  /**
   * What doesn't prevent a policy from loading: the contradictions of an archived policy, and what a policy
   * takes unchecked from the list of services.
   */
  readonly notes: readonly Problem[]
  /**
   * What is still to be written, such as `retention: TODO`. The policy lacks these fields: it can be shown,
   * but not published. If there is no policy, they are among the problems.
   */
  readonly todos: readonly Problem[]
  /** The place in the source of something found later, such as by `findUnquoted`. */
  readonly place: (finding: Finding) => Problem
}

/**
 * Reads a policy in YAML or JSON.
 *
 * Nothing is thrown: whatever the text is, the answer is a policy or a list of problems.
 *
 * @example
 * const {policy, problems} = parsePolicy(text, {path: 'policy.yaml'})
 * if (!policy) console.error(problems.map(formatProblem).join('\n'))
 */
export function parsePolicy(text: string | Uint8Array, options: ParseOptions = {}): ParsedPolicy {
  const {path, maxSize} = options
  const decoded = typeof text === 'string' ? {text} : decode(text, maxSize)
  if (!('text' in decoded)) return refused([decoded], path)
  const source = readSource(decoded.text, path, maxSize)
  return source.locate ? validated(source, path) : refused(source.faults, path)
}

/** Checks data that comes from a program, such as an object that a module exports. */
export function parsePolicyValue(value: unknown, options: ParseOptions = {}): ParsedPolicy {
  return validated(sourceOfValue(value), options.path)
}

function validated(source: Source, file: string | undefined): ParsedPolicy {
  const place = (finding: Finding): Problem => placed(finding, source, file)
  const {value, todos} = withoutToDos(source.value)
  const {policy, findings, notes} = validateWhatIsThere(value, todos, (path) => namePlace(path, source))
  const faults = source.faults.map((fault) => unplaced(fault, file))
  if (policy && faults.length === 0)
    return {policy, problems: [], notes: notes.map(place), todos: todos.map(place), place}
  // If a part could not be read, problems with its value only repeat that.
  const reported = new Set(faults.map(({line}) => line))
  const problems = [...todos, ...findings.filter((finding) => !isEchoOf(todos, finding))]
    .slice(0, mostProblems)
    .map(place)
    .filter(({line}) => !reported.has(line))
  return {problems: [...faults, ...problems].sort(byPosition), notes: [], todos: [], place}
}

/** A place in a sentence: `` `recipients[2]` (line 80, column 5) ``. */
function namePlace(path: Path, source: Source): string {
  const place = source.locate(path, 'value')
  const name = `\`${formatPath(path)}\``
  return place ? `${name} (line ${place.line}, column ${place.column})` : name
}

/** If a field is set aside that a part requires, that part is set aside as well. */
function validateWhatIsThere(
  value: unknown,
  todos: readonly Finding[],
  at: (path: Path) => string
): Validated {
  const validated = validatePolicy(value, at)
  if (validated.policy || todos.length === 0) return validated
  const parts = validated.findings
    .filter((finding) => finding.path.length > 1 && isEchoOf(todos, finding))
    .map(({path}) => path.slice(0, -1))
  return parts.length === 0 ? validated : validateWhatIsThere(parts.reduce(withoutPart, value), todos, at)
}

/** Whether something is missing only because it is still to be written. */
function isEchoOf(todos: readonly Finding[], {code, path}: Finding): boolean {
  return code === 'missing' && todos.some((todo) => path.every((step, index) => todo.path[index] === step))
}

function placed(
  {target, others, unquoted = false, ...finding}: Finding,
  source: Source,
  file: string | undefined
): Problem {
  const place = source.locate(finding.path, target)
  const suggestion = unquoted && place ? `'${writtenAt(place)}'` : finding.suggestion
  return {
    ...finding,
    ...(file !== undefined && {file}),
    ...place,
    ...(others !== undefined &&
      others.length > 0 && {related: others.map((path) => ({path, ...source.locate(path, 'value')}))}),
    ...(suggestion !== undefined && {suggestion})
  }
}

function writtenAt({quote, column, endColumn}: Place): string {
  return quote.slice(column - 1, endColumn - 1)
}

/** The answer if there is no data to look at. */
export function refused(faults: readonly Fault[], file: string | undefined): ParsedPolicy {
  const problems = faults.map(({place, ...fault}): Problem => ({
    ...fault,
    path: [],
    ...(file !== undefined && {file}),
    ...place
  }))
  return {problems, notes: [], todos: [], place: (finding) => placed(finding, sourceOfValue(undefined), file)}
}

function unplaced({place, ...fault}: Fault, file: string | undefined): Problem {
  return {...fault, path: [], ...(file !== undefined && {file}), ...place}
}

function byPosition(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
