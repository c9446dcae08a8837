/**
 * A number for each passage and each column of a table. They share one array: for a document with thousands of passages,
 * thousands of small arrays would take longer to create than to fill. Identical passages share a row.
 */
export class PassageScores {
  readonly columns: number
  /** The numbers of the first row, then those of the second, and so on. */
  values: Float64Array
  /** The row of each passage; -1 for none. */
  #rows: Int32Array
  #count = 0

  constructor(passages: number, columns: number) {
    this.columns = columns
    this.values = new Float64Array(Math.min(passages, fewRows) * columns)
    this.#rows = new Int32Array(passages).fill(-1)
  }

  /** Returns the row of a passage, or -1 if there is no such passage or it has no row yet. */
  rowOf(passage: number): number {
    return this.#rows[passage] ?? -1
  }

  /** Returns the place where the values of a passage begin. */
  startOf(passage: number): number {
    return this.rowOf(passage) * this.columns
  }

  /** Does the same for a passage that may have no row yet, and then gives it one. */
  roomFor(passage: number): number {
    if (this.rowOf(passage) === -1) {
      this.#rows[passage] = this.#count++
      if (this.#count * this.columns > this.values.length) this.#grow()
    }
    return this.startOf(passage)
  }

  /** Returns the values of a passage. */
  of(passage: number): Float64Array {
    const start = this.startOf(passage)
    return this.values.subarray(start, start + this.columns)
  }

  /** Gives a passage the row of another one. */
  share(from: number, to: number): void {
    this.#rows[to] = this.rowOf(from)
  }

  /** Returns one value of a passage, or 0 if there is no such passage. */
  at(passage: number | undefined, column: number): number {
    if (passage === undefined) return 0
    const row = this.rowOf(passage)
    return row === -1 ? 0 : (this.values[row * this.columns + column] ?? 0)
  }

  /** Returns the same passages and columns, with a function applied to each number. */
  map(change: (value: number) => number): PassageScores {
    const changed = new PassageScores(0, this.columns)
    changed.#rows = this.#rows
    changed.#count = this.#count
    changed.values = this.values.slice(0, this.#count * this.columns)
    for (let at = 0; at < changed.values.length; at++) changed.values[at] = change(this.values[at] ?? 0)
    return changed
  }

  /** Returns the highest number of each row. */
  strongest(): Float64Array {
    const strongest = new Float64Array(this.#count)
    for (let row = 0; row < strongest.length; row++) {
      let highest = -Infinity
      for (let at = row * this.columns; at < (row + 1) * this.columns; at++)
        highest = Math.max(highest, this.values[at] ?? 0)
      strongest[row] = highest
    }
    return strongest
  }

  #grow(): void {
    const more = new Float64Array(2 * this.#count * this.columns)
    more.set(this.values)
    this.values = more
  }
}

/** The initial capacity. */
const fewRows = 256
