/** A place as editors show it: lines and columns count from 1, offsets from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The lines of a text, however they end: `\n`, `\r\n` or `\r`. They count from 0. */
export class Lines {
  readonly #text: string
  readonly #starts: readonly number[]
  readonly #ends: readonly number[]
  readonly #texts: string[] = []

  constructor(text: string) {
    this.#text = text
    const {starts, ends} = boundsOf(text)
    this.#starts = starts
    this.#ends = ends
  }

  get count(): number {
    return this.#starts.length
  }

  /** The offset of the first character of a line. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length
  }

  /** The offset behind the last character of a line, without its ending. */
  endOf(line: number): number {
    return this.#ends[line] ?? this.#text.length
  }

  /** A line without its ending; nothing before the first and behind the last. */
  textOf(line: number): string {
    return line < 0 || line >= this.count
      ? ''
      : (this.#texts[line] ??= this.#text.slice(this.#starts[line], this.#ends[line]))
  }

  /** The line that holds an offset, by halving. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The point of an offset. The mark at the head of a file (BOM) takes no column, as in every editor. */
  readonly pointAt = (offset: number): Point => {
    const line = this.lineAt(offset)
    const mark = line === 0 && this.#text.startsWith('\uFEFF') ? 1 : 0
    return {line: line + 1, column: Math.max(0, offset - this.startOf(line) - mark) + 1, offset}
  }

  /** The offset of a point: what `pointAt` takes. */
  offsetOf(line: number, column: number): number {
    const mark = line === 1 && this.#text.startsWith('\uFEFF') ? 1 : 0
    return Math.min(this.startOf(line - 1) + mark + column - 1, this.#text.length)
  }
}

/** The lines of a text. */
export function linesOf(text: string): Lines {
  return new Lines(text)
}

function boundsOf(text: string): {starts: number[]; ends: number[]} {
  const starts = [0]
  const ends: number[] = []
  // Most texts have line feeds only.
  const hasReturns = text.includes('\r')
  for (let at = text.indexOf('\n'); !hasReturns && at !== -1; at = text.indexOf('\n', at + 1)) {
    ends.push(at)
    starts.push(at + 1)
  }
  for (let at = 0; hasReturns && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x0a && code !== 0x0d) continue
    ends.push(at)
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    starts.push(at + 1)
  }
  ends.push(text.length)
  return {starts, ends}
}
