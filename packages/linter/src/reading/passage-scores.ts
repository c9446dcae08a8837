/**
 * A number for each passage and each column of a table. They share one array: of a document with thousands of passages,
 * thousands of small arrays would take longer to make than to fill.
 */
export class PassageScores {
  readonly columns: number
  /** Those of the first passage, then those of the second, and so on. */
  readonly values: Float64Array

  constructor(passages: number, columns: number) {
    this.columns = columns
    this.values = new Float64Array(passages * columns)
  }

  /** Where the values of a passage begin. */
  startOf(passage: number): number {
    return passage * this.columns
  }

  /** 0 where there is no such passage. */
  at(passage: number | undefined, column: number): number {
    return passage === undefined ? 0 : (this.values[passage * this.columns + column] ?? 0)
  }

  /** Gives a passage the values of another one. */
  copy(from: number, to: number): void {
    this.values.copyWithin(this.startOf(to), this.startOf(from), this.startOf(from + 1))
  }

  /** The same passages and columns, each with what a function makes of its number. */
  map(change: (value: number) => number): PassageScores {
    const changed = new PassageScores(this.values.length / this.columns, this.columns)
    for (let at = 0; at < this.values.length; at++) changed.values[at] = change(this.values[at] ?? 0)
    return changed
  }

  /** The highest number of each passage. */
  strongest(): Float64Array {
    const strongest = new Float64Array(this.values.length / this.columns)
    for (let passage = 0; passage < strongest.length; passage++) {
      let highest = -Infinity
      for (let at = passage * this.columns; at < (passage + 1) * this.columns; at++)
        highest = Math.max(highest, this.values[at] ?? 0)
      strongest[passage] = highest
    }
    return strongest
  }
}
