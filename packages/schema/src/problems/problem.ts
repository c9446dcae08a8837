/** A key or an index on the way from the root of the policy: `['practices', 3, 'data', 0]`. */
export type Path = readonly (string | number)[]

/** A range of the source: lines and columns count from 1; the end is just after the last character. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The source line on which it begins. */
  readonly quote: string
}

/** What is wrong with a policy, where, and what would be right. */
export interface Problem extends Partial<Place> {
  /** The kind of problem, for machines. */
  readonly code: ProblemCode
  /** The file, as the caller named it. */
  readonly file?: string
  /** Where in the policy. */
  readonly path: Path
  /** What is wrong, in plain words. */
  readonly message: string
  /** Other places that are involved, such as the fact that this one contradicts. */
  readonly related?: readonly RelatedPlace[]
  /** What would be right: text that can replace the wrong text. */
  readonly suggestion?: string
}

/** The most problems of one file that anybody would read at once. */
export const mostProblems = 200

/** Another place that a problem involves. */
export interface RelatedPlace extends Partial<Place> {
  readonly path: Path
}

export type ProblemCode =
  | 'unreadable'
  | 'too-large'
  | 'encoding'
  | 'syntax'
  | 'module'
  | 'unknown-key'
  | 'missing'
  | 'type'
  | 'term'
  | 'form'
  | 'order'
  | 'reference'
  | 'duplicate'
  | 'lookup'
  | 'quote'
  | 'damage'
  | 'contradiction'
  | 'placeholder'
  | 'todo'
  | 'unstated'
  | 'in-english'
  | 'service'

/**
 * A problem as people read it.
 *
 * ```text
 * policy.yaml:3:1  Unknown field `organization` — did you mean `organisation`?
 *   organization:
 *   ^^^^^^^^^^^^
 * ```
 */
export function formatProblem(problem: Problem): string {
  const head = headOf(problem)
  return [`${head}${head && '  '}${printable(problem.message)}`, ...underlined(problem)].join('\n')
}

/** Where: in a module, which has no known lines, the path replaces them. */
function headOf({file, line, column, path}: Problem): string {
  const place = line === undefined ? formatPath(path) : `${line}:${column}`
  return [file, place]
    .filter((part) => part !== undefined && part !== '')
    .join(line === undefined ? ': ' : ':')
}

/** A file can contain escape sequences that a terminal would obey. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

/**
 * A path as JavaScript writes it.
 *
 * @example formatPath(['practices', 3, 'data', 0]) // 'practices[3].data[0]'
 */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('')
}

/** The quoted line is cut: a policy may be a single line of a megabyte. */
const longest = 100

function underlined({quote, line, column, endLine, endColumn}: Problem): string[] {
  if (quote === undefined || quote.trim() === '' || line === undefined || column === undefined) return []
  const from = column - 1 > longest - 20 ? column - 21 : 0
  const shown = quote.slice(from, from + longest)
  const end = endLine === line && endColumn !== undefined ? endColumn : quote.length + 1
  const width = Math.max(1, Math.min(end - column, shown.length - (column - 1 - from)))
  return [`  ${printable(shown)}`, `  ${' '.repeat(column - 1 - from)}${'^'.repeat(width)}`]
}
