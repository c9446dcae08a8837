import type {Place} from '../problems/problem.js'

/** Where the lines of a text begin, to convert offsets to lines and columns. */
export interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {text, starts}
}

/** The place of a range of the text. An empty range is widened to one character. */
export function placeOf(lines: Lines, start: number, end: number): Place {
  const from = positionOf(lines, start)
  const to = positionOf(lines, Math.max(end, start))
  return {
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    quote: lineText(lines, from.line)
  }
}

function positionOf({starts, text}: Lines, offset: number): {line: number; column: number} {
  const inside = Math.min(Math.max(offset, 0), text.length)
  // To an editor, a line ending is one character: there is no place between CR and LF.
  const at = text.charAt(inside) === '\n' && text.charAt(inside - 1) === '\r' ? inside - 1 : inside
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: at - (starts[low] ?? 0) + 1}
}

function lineText({text, starts}: Lines, line: number): string {
  const start = starts[line - 1] ?? 0
  const end = starts[line] ?? text.length + 1
  return text.slice(start, end - 1).replace(/\r$/, '')
}
