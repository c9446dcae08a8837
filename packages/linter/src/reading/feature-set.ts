/**
 * A set of feature numbers, in the order in which they were added. The same set is cleared and filled again for each passage:
 * a new one would take longer to create than to fill.
 */
export class FeatureSet {
  #features = new Int32Array(256)
  #count = 0
  /** For each feature, the last filling that it was added to. */
  #fillings = new Int32Array(1 << 14)
  #filling = 1

  get count(): number {
    return this.#count
  }

  at(place: number): number {
    return this.#features[place] ?? -1
  }

  has(feature: number): boolean {
    return this.#fillings[feature] === this.#filling
  }

  add(feature: number): void {
    if (feature >= this.#fillings.length) this.#fillings = longer(this.#fillings, 2 * feature)
    if (this.#fillings[feature] === this.#filling) return
    this.#fillings[feature] = this.#filling
    if (this.#count === this.#features.length) this.#features = longer(this.#features, 2 * this.#count)
    this.#features[this.#count++] = feature
  }

  clear(): void {
    this.#count = 0
    this.#filling++
  }
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length)
  more.set(numbers)
  return more
}
