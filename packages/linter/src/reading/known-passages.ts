import type {DisclosureItem} from '@policy-gen/schema'

/** A disclosure or an item with the likelihood that a passage makes it. */
export interface Weighed<Name> {
  readonly name: Name
  readonly confidence: number
}

/** A passage without its context: a score for each disclosure, and its items. */
export interface KnownPassage {
  readonly scores: Float64Array
  readonly items: readonly Weighed<DisclosureItem>[]
}

/**
 * Remembers passages that were weighed before, in this document or another: policies are written from templates and from
 * their own earlier versions, so many passages recur.
 */
export class KnownPassages {
  /** The feature rows of the passages, one after the other. */
  readonly #rows = new Int32Array(room)
  #count = 0
  readonly #byHash = new Map<number, Remembered>()

  /** Returns the passage with these rows, and weighs it if it isn't known yet. */
  of(rows: Int32Array, isHeading: boolean, weigh: () => KnownPassage): KnownPassage {
    const key = 2 * rows.length + (isHeading ? 1 : 0)
    let hash = key
    for (const row of rows) hash = Math.imul(hash ^ row, 0x01000193)
    const known = this.#byHash.get(hash)
    if (known?.key === key && this.#isAt(known.start, rows)) return known.passage
    const passage = weigh()
    // Long passages hardly ever recur.
    if (rows.length > mostRows) return passage
    if (this.#count + rows.length > room) {
      this.#byHash.clear()
      this.#count = 0
    }
    this.#rows.set(rows, this.#count)
    this.#byHash.set(hash, {passage, key, start: this.#count})
    this.#count += rows.length
    return passage
  }

  #isAt(start: number, rows: Int32Array): boolean {
    for (let at = 0; at < rows.length; at++) if (this.#rows[start + at] !== rows[at]) return false
    return true
  }
}

interface Remembered {
  readonly passage: KnownPassage
  /** Its number of rows, and whether it is a heading. */
  readonly key: number
  /** Where its rows begin. */
  readonly start: number
}

/** Enough for the rows of several thousand passages. */
const room = 1 << 17
const mostRows = 200
