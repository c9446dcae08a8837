import {samples, type SampledLanguage} from './samples.js'

/** A word with more letters has no groups. */
const longestWord = 30

/** A word that is as short as that is a group of its own. */
const longestGroup = 6

/** What a group counts that a sample doesn't have. */
const smoothing = 0.6

/**
 * How likely letter groups are in each language: short words, groups of three letters, and letters that English
 * doesn't have.
 */
export class LetterGroups {
  readonly names: readonly SampledLanguage[] = Object.keys(samples) as SampledLanguage[]
  /** The letters of all samples, as numbers from 1 on; 0 is any other. */
  readonly #letters = new Uint16Array(1 << 16)
  #letterCount = 0
  /** The numbers of groups, by the numbers of their letters in one, and of short words. */
  readonly #groups = new Map<number | string, number>()
  /** For each group and language, how much more likely it is than a group that the sample doesn't have. */
  #weights = new Float32Array(1 << 18)
  /** For each language the logarithm of the likelihood of a group that its sample doesn't have. */
  readonly #unseen: Float32Array

  constructor() {
    const totals = this.names.map((name, language) => this.#count(samples[name], language))
    this.#unseen = Float32Array.from(totals, (total) => Math.log(smoothing / total))
    const used = this.#groups.size * this.names.length
    for (let at = 0; at < used; at++) {
      const count = this.#weights[at] ?? 0
      // Most samples don't have a group; the logarithm of one is zero.
      if (count > 0) this.#weights[at] = Math.log(1 + count / smoothing)
    }
  }

  /**
   * Adds what a word says for each language to `sums` from `from` on, and tells how many of its groups any sample has.
   */
  weigh(word: string, sums: Float32Array, from: number): number {
    const languages = this.names.length
    let groups = 0
    for (const key of this.#keysOf(word)) {
      const number = this.#groups.get(key)
      if (number === undefined) continue
      groups++
      for (let at = 0; at < languages; at++)
        sums[from + at] =
          (sums[from + at] ?? 0) + (this.#weights[number * languages + at] ?? 0) + (this.#unseen[at] ?? 0)
    }
    return groups
  }

  /** Counts the groups of a sample, and all of them together. */
  #count(sample: string, language: number): number {
    const languages = this.names.length
    let total = 0
    for (const [rank, word] of sample.split(' ').entries()) {
      // The words are in the order of their frequency, roughly.
      const weight = 1 + 3 / (1 + rank / 12)
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at)
        if (this.#letters[code] === 0) this.#letters[code] = ++this.#letterCount
      }
      for (const key of this.#keysOf(word)) {
        let number = this.#groups.get(key)
        if (number === undefined) this.#groups.set(key, (number = this.#groups.size))
        const at = number * languages + language
        if (at >= this.#weights.length) this.#grow()
        this.#weights[at] = (this.#weights[at] ?? 0) + weight
        total += weight
      }
    }
    return total
  }

  /** The groups of a word: itself if it is short, any three of its letters and edges, and each letter that isn't English. */
  #keysOf(word: string): (number | string)[] {
    const {length} = word
    if (length > longestWord) return []
    const keys: (number | string)[] = length <= longestGroup ? [word] : []
    let first = edge
    let second = this.#letters[word.charCodeAt(0)] ?? 0
    for (let at = 1; at <= length; at++) {
      const third = at === length ? edge : (this.#letters[word.charCodeAt(at)] ?? 0)
      // A letter that no sample has is in no group of theirs.
      if (first !== 0 && second !== 0 && third !== 0)
        keys.push((((first << letterBits) | second) << letterBits) | third)
      if (second !== 0 && word.charCodeAt(at - 1) > 0x7f) keys.push(second)
      first = second
      second = third
    }
    return keys
  }

  #grow(): void {
    const more = new Float32Array(2 * this.#weights.length)
    more.set(this.#weights)
    this.#weights = more
  }
}

/** The samples have some 300 different letters. */
const letterBits = 10

/** The number of the edge of a word. */
const edge = (1 << letterBits) - 1
