import {startsOf} from '../tables/starts.js'
import {wordPlaces} from '../tables/word-places.js'
import type {PhraseTable} from './phrase-table.js'

/** The sets that hold a word of a text. */
export class SetsOfWords {
  /** The number of sets. */
  readonly count: number
  /** The places of words and of beginnings in the table. */
  readonly #words: ReadonlyMap<string, number>
  readonly #beginnings: ReadonlyMap<string, number>
  readonly #starts: Int32Array
  readonly #sets: Uint16Array

  constructor({words, beginnings, setsEach, sets, setCount}: PhraseTable) {
    this.count = setCount
    this.#words = wordPlaces(words)
    this.#beginnings = wordPlaces(beginnings, this.#words.size)
    this.#starts = startsOf(setsEach)
    this.#sets = sets
  }

  /** The sets that hold a word, without repetition. */
  with(word: string): number[] {
    const sets = new Set(this.#at(this.#words.get(word)))
    for (let length = 1; length <= word.length && length <= longestBeginning; length++) {
      const place = this.#beginnings.get(word.slice(0, length))
      if (place !== undefined) for (const set of this.#at(place)) sets.add(set)
    }
    return [...sets]
  }

  #at(place = -1): Uint16Array {
    return this.#sets.subarray(this.#starts[place], place === -1 ? 0 : this.#starts[place + 1])
  }
}

/** No beginning that a phrase names is longer. A `word` of a megabyte must not cost a megabyte squared. */
const longestBeginning = 40
