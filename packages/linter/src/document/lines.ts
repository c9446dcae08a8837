/** Where the lines of a text begin, to turn offsets into lines and columns. */
export interface Lines {
  /** The point of an offset. The mark at the head of a file (BOM) takes no column, as in every editor. */
  readonly pointAt: (offset: number) => {line: number; column: number; offset: number}
}

/** Index the lines of a text: `\n`, `\r\n` and `\r` end one. */
export function linesOf(source: string): Lines {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0]
  for (const {index, 0: ending} of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length)
  return {
    pointAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return {line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1, offset}
    }
  }
}
