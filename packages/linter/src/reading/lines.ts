/** A line of a text, without its line break. */
export interface Line {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lines of a text, however they end: `\n`, `\r\n` or `\r`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|\n|\r/g
  let start = 0
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push({start, end: match.index, text: text.slice(start, match.index)})
    start = breaks.lastIndex
  }
  lines.push({start, end: text.length, text: text.slice(start)})
  return lines
}

/** The number (from 0) of the line that holds an offset, by halving. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
