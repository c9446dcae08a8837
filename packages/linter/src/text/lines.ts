import {bisect} from './bisect.js'

/** A place as editors show it: lines and columns count from 1, offsets from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The lines of a text, however they end: `\n`, `\r\n` or `\r`. They count from 0. */
export class Lines {
  readonly #text: string
  readonly #starts: Int32Array
  readonly #texts: string[] = []

  constructor(text: string) {
    this.#text = text
    this.#starts = startsOf(text)
  }

  get count(): number {
    return this.#starts.length
  }

  /** The offset of the first character of a line. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length
  }

  /** The offset after the last character of a line, without its ending. */
  endOf(line: number): number {
    const next = this.#starts[line + 1]
    if (next === undefined) return this.#text.length
    const isPair =
      this.#text.charCodeAt(next - 1) === lineFeed && this.#text.charCodeAt(next - 2) === carriageReturn
    return isPair ? next - 2 : next - 1
  }

  /** A line without its ending; empty before the first and after the last. */
  textOf(line: number): string {
    return line < 0 || line >= this.count
      ? ''
      : (this.#texts[line] ??= this.#text.slice(this.#starts[line], this.endOf(line)))
  }

  /** The line that contains an offset, by bisection. */
  lineAt(offset: number): number {
    return bisect(this.#starts.length, (line) => (this.#starts[line] ?? 0) > offset, 1) - 1
  }

  /** The point of an offset. A byte order mark takes no column, as in every editor. */
  readonly pointAt = (offset: number): Point => {
    const line = this.lineAt(offset)
    const mark = line === 0 && this.#text.startsWith('\uFEFF') ? 1 : 0
    return {line: line + 1, column: Math.max(0, offset - this.startOf(line) - mark) + 1, offset}
  }

  /** The offset of a point: the inverse of `pointAt`. */
  offsetOf(line: number, column: number): number {
    const mark = line === 1 && this.#text.startsWith('\uFEFF') ? 1 : 0
    return Math.min(this.startOf(line - 1) + mark + column - 1, this.#text.length)
  }
}

/** The lines of a text. */
export function linesOf(text: string): Lines {
  return new Lines(text)
}

/** Where each line begins. A text of a few megabytes may have millions: as plain numbers they take the least room. */
function startsOf(text: string): Int32Array {
  let starts = new Int32Array(64)
  let count = 1
  // Most texts have only line feeds.
  const hasReturns = text.includes('\r')
  let next = hasReturns ? afterEnding(text, 0) : text.indexOf('\n') + 1
  while (next > 0) {
    if (count === starts.length) starts = longer(starts)
    starts[count++] = next
    next = hasReturns ? afterEnding(text, next) : text.indexOf('\n', next) + 1
  }
  return starts.subarray(0, count)
}

/** After the next line ending; 0 if there is none. */
function afterEnding(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) return at + 1
    if (code === carriageReturn) return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
  }
  return 0
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}
