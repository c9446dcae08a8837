import {Lexicon} from '../lexicon.js'
import {samples, type SampledLanguage} from './samples.js'

/** A word with more letters has no groups. */
const longestWord = 30

/** A word that is as short as that is a group of its own. */
const longestGroup = 6

/** `_`, the edge of a word. */
const edge = 0x5f

/**
 * How likely letter groups are in each language: short words, groups of three letters, and letters that English
 * doesn't have.
 */
export class LetterGroups {
  readonly names: readonly SampledLanguage[] = Object.keys(samples) as SampledLanguage[]
  readonly #groups = new Lexicon()
  /** For each group and language, how much more likely it is than a group that the sample doesn't have. */
  #weights = new Float32Array(1 << 17)
  /** For each language the logarithm of the likelihood of a group that its sample doesn't have. */
  readonly #unseen: Float32Array

  constructor() {
    const totals = this.names.map((name, language) => this.#count(samples[name], language))
    this.#unseen = Float32Array.from(totals, (total) => Math.log(smoothing / total))
    const used = this.#groups.size * this.names.length
    for (let at = 0; at < used; at++) this.#weights[at] = Math.log(1 + (this.#weights[at] ?? 0) / smoothing)
  }

  /**
   * Adds what the word in the first `length` places of `letters` says for each language to `sums` from `from` on, and
   * tells how many of its groups any sample has.
   */
  weigh(letters: Uint16Array, length: number, sums: Float64Array, from: number): number {
    const languages = this.names.length
    let groups = 0
    eachGroup(letters, length, (group, size) => {
      const number = this.#groups.known(group, size)
      if (number === -1) return
      groups++
      for (let at = 0; at < languages; at++)
        sums[from + at] =
          (sums[from + at] ?? 0) + (this.#weights[number * languages + at] ?? 0) + (this.#unseen[at] ?? 0)
    })
    return groups
  }

  /** Counts the groups of a sample, and all of them together. */
  #count(sample: string, language: number): number {
    const languages = this.names.length
    let total = 0
    sample.split(' ').forEach((word, rank) => {
      // The words are in the order of their frequency, roughly.
      const weight = 1 + 3 / (1 + rank / 12)
      for (let at = 0; at < word.length; at++) letters[at] = word.charCodeAt(at)
      eachGroup(letters, word.length, (group, size) => {
        const at = this.#groups.numberOf(group, size) * languages + language
        if (at >= this.#weights.length) this.#grow()
        this.#weights[at] = (this.#weights[at] ?? 0) + weight
        total += weight
      })
    })
    return total
  }

  #grow(): void {
    const more = new Float32Array(2 * this.#weights.length)
    more.set(this.#weights)
    this.#weights = more
  }
}

/** What a group counts that a sample doesn't have. */
const smoothing = 0.6

const letters = new Uint16Array(256)
const edged = new Uint16Array(longestWord + 2)
const group = new Uint16Array(3)

/** The groups of the word in the first `length` places of `letters`. The next group takes the place of the last. */
function eachGroup(
  letters: Uint16Array,
  length: number,
  found: (group: Uint16Array, size: number) => void
): void {
  if (length > longestWord) return
  edged[0] = edge
  for (let at = 0; at < length; at++) edged[at + 1] = letters[at] ?? 0
  edged[length + 1] = edge
  if (length <= longestGroup) found(edged, length + 2)
  for (let at = 0; at + 3 <= length + 2; at++) {
    const middle = edged[at + 1] ?? 0
    for (let place = 0; place < 3; place++) group[place] = edged[at + place] ?? 0
    found(group, 3)
    if (middle <= 0x7f) continue
    group[0] = middle
    found(group, 1)
  }
}
