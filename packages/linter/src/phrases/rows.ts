/** Rows of numbers, stored one after the other so that the next row is already in the cache when its turn comes. */
export class Rows {
  /** Where each row begins, and where the last one ends. */
  starts: Int32Array = new Int32Array(256)
  numbers: Int32Array = new Int32Array(4096)
  #count = 0

  /** The number of rows. */
  get count(): number {
    return this.#count
  }

  add(row: readonly number[]): void {
    const start = this.starts[this.#count] ?? 0
    const end = start + row.length
    if (end > this.numbers.length) this.numbers = longer(this.numbers, 2 * end)
    this.numbers.set(row, start)
    if (++this.#count === this.starts.length) this.starts = longer(this.starts, 2 * this.#count)
    this.starts[this.#count] = end
  }
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length)
  more.set(numbers)
  return more
}
