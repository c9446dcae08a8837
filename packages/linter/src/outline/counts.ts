import type {Numbering} from './numbering.js'

/** The elements of an outline: headings, and lines that look like headings. */
export interface Line {
  /** The depth of a real heading. */
  readonly depth: number | undefined
  readonly numberings: readonly Numbering[]
}

/** Lines that are numbered in one sequence, although others come between. */
export interface Count {
  readonly scheme: string
  /** The lines in order. */
  readonly lines: readonly number[]
  /** The line within which the sequence begins, if any. */
  readonly below: number | undefined
  /** The depth of the highest real heading between two of its lines. */
  readonly highest: number
}

/** The place of a line in its sequence. */
export interface Counted {
  readonly numbering: Numbering
  readonly count: Count
  /** Its index in the sequence, from 0. */
  readonly nth: number
}

/**
 * The sequences of an outline.
 *
 * ```
 * I. Us        ─┐
 * 1. Data      ─┼┐
 * 2. Use        │┘
 * II. You       ┘
 * 1. Wishes      a count of its own
 * ```
 */
export function countsOf(lines: readonly Line[]): readonly (Counted | undefined)[] {
  const open: Open[] = []
  return lines.map(({depth, numberings}, index) => {
    const next = goneOnFrom(open, numberings, depth)
    if (next) {
      const {at, entry, numbering} = next
      entry.count.highest = Math.min(entry.count.highest, close(open, at + 1))
      Object.assign(entry, {passed: Infinity, depth: depth ?? entry.depth, last: numbering.count})
      entry.count.lines.push(index)
      return {numbering, count: entry.count, nth: entry.count.lines.length - 1}
    }
    if (depth !== undefined) {
      // A real heading ends the sequences within its siblings and below it.
      const ended = open.findIndex((entry) => entry.depth !== undefined && entry.depth >= depth)
      if (ended !== -1) close(open, ended)
      const above = open.at(-1)
      if (above) above.passed = Math.min(above.passed, depth)
    }
    const numbering = numberings.find(({count}) => count === 1) ?? numberings[0]
    if (depth === undefined && !numbering) return undefined
    const {scheme = ''} = numbering ?? {}
    const count = {scheme, lines: [index], below: open.at(-1)?.count.lines.at(-1), highest: Infinity}
    open.push({count, depth, last: numbering?.count ?? 0, passed: Infinity})
    return numbering && {numbering, count, nth: 0}
  })
}

/** A sequence that may continue, or a real heading without a number. */
interface Open {
  readonly count: {scheme: string; lines: number[]; below: number | undefined; highest: number}
  depth: number | undefined
  last: number
  /** The depth of the highest real heading since. */
  passed: number
}

/**
 * Closes what is open from an index on. @returns the depth of the highest real heading that was passed there
 */
function close(open: Open[], from: number): number {
  const passed = Math.min(
    ...open.splice(from).map((entry) => entry.passed),
    open[from - 1]?.passed ?? Infinity
  )
  const above = open[from - 1]
  if (above) above.passed = passed
  return passed
}

/**
 * The innermost sequence that a line continues, or else one that it continues with a small gap: `1.`, `2.`,
 * `4.`.
 */
function goneOnFrom(
  open: readonly Open[],
  numberings: readonly Numbering[],
  depth: number | undefined
): {at: number; entry: Open; numbering: Numbering} | undefined {
  if (numberings.length === 0) return undefined
  // A real heading continues a real one if it can: `## 2.` after `## 1.`, whatever is numbered in between.
  const depths = depth === undefined ? [undefined] : [depth, undefined]
  for (const most of [1, mostLeftOut + 1])
    for (const wanted of depths)
      for (let at = open.length - 1; at >= Math.max(0, open.length - deepest); at--) {
        const entry = open[at]
        if (!entry || (depth !== undefined && entry.depth !== wanted)) continue
        const numbering = numberings.find(
          ({scheme, count}) =>
            scheme === entry.count.scheme && count > entry.last && count <= entry.last + most
        )
        if (numbering) return {at, entry, numbering}
      }
  return undefined
}

const mostLeftOut = 2
/** Nobody nests this many sequences. */
const deepest = 20
