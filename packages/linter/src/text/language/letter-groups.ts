import {letterGroupTable} from './letter-groups.table.js'
import {keysOf} from './letter-keys.js'
import type {SampledLanguage} from './samples.js'

/**
 * How likely letter groups are in each language: short words, groups of three letters, and letters that English
 * doesn't have.
 */
export class LetterGroups {
  readonly #table = letterGroupTable()
  readonly names = this.#table.names as readonly SampledLanguage[]
  /** The letters of all samples, as numbers from 1; 0 is any other letter. */
  readonly #letters = new Uint16Array(1 << 16)
  /** The numbers of groups, by the numbers of their letters in one, and of short words. */
  readonly #groups = new Map<number | string, number>()

  constructor() {
    const {letters, words, groups} = this.#table
    for (let at = 0; at < letters.length; at++) this.#letters[letters.charCodeAt(at)] = at + 1
    for (const word of words) this.#groups.set(word, this.#groups.size)
    for (const group of groups) this.#groups.set(group, this.#groups.size)
  }

  /**
   * Adds a word's evidence for each language to `sums` from `from` on, and returns how many of its groups any
   * sample has.
   */
  weigh(word: string, sums: Float32Array, from: number): number {
    const {starts, languages, weights, unseen} = this.#table
    let groups = 0
    for (const key of keysOf(word, (code) => this.#letters[code] ?? 0)) {
      const number = this.#groups.get(key)
      if (number === undefined) continue
      groups++
      const end = starts[number + 1] ?? 0
      for (let cell = starts[number] ?? 0; cell < end; cell++) {
        const place = from + (languages[cell] ?? 0)
        sums[place] = (sums[place] ?? 0) + (weights[cell] ?? 0)
      }
    }
    // The table says how much more likely a group is than one that isn't there.
    for (let at = 0; at < unseen.length; at++)
      sums[from + at] = (sums[from + at] ?? 0) + groups * (unseen[at] ?? 0)
    return groups
  }
}
