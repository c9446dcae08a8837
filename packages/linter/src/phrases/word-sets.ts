import type {PhraseElement} from './phrase.js'

/** The sets of words that phrases name, as numbers. */
export class WordSets {
  readonly #numbers = new Map<string, number>()
  readonly #exact = new Map<string, number[]>()
  readonly #beginnings = new Map<string, number[]>()
  readonly #frequencies: number[] = []
  readonly #frequent: readonly string[]

  /** @param frequent The most frequent words of the language, the most frequent first. */
  constructor(frequent: readonly string[]) {
    this.#frequent = frequent
  }

  get count(): number {
    return this.#numbers.size
  }

  /** The number of a set, or a gap of up to `n` words written as `-n`. */
  step(element: PhraseElement): number {
    if ('upTo' in element) return -element.upTo
    const key = element.join('|')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    for (const word of element) {
      const [list, text] = word.endsWith('*') ? [this.#beginnings, word.slice(0, -1)] : [this.#exact, word]
      const sets = list.get(text)
      if (sets) sets.push(number)
      else list.set(text, [number])
    }
    this.#frequencies.push(element.reduce((sum, word) => sum + this.#estimate(word), 0))
    return number
  }

  /** How often a text has one of the words, as far as that can be guessed. */
  frequencyOf(set: number): number {
    return this.#frequencies[set] ?? 0
  }

  /** The sets that hold a word, without repetition. */
  setsWith(word: string): number[] {
    const sets = new Set(this.#exact.get(word))
    for (let length = 1; length <= word.length && length <= longestBeginning; length++) {
      for (const set of this.#beginnings.get(word.slice(0, length)) ?? []) sets.add(set)
    }
    return [...sets]
  }

  /** The n-th most frequent word stands about a tenth of 1/n of the time (Zipf’s law). */
  #estimate(word: string): number {
    const beginning = word.endsWith('*') ? word.slice(0, -1) : undefined
    let estimate = beginning === undefined ? rare : 4 * rare
    this.#frequent.forEach((other, rank) => {
      if (beginning === undefined ? other === word : other.startsWith(beginning)) estimate += 0.1 / (rank + 1)
    })
    return estimate
  }
}

/** How often a word stands that isn't among the frequent ones. */
const rare = 0.0002

/** No beginning that a phrase names is longer. A `word` of a megabyte must not cost a megabyte squared. */
const longestBeginning = 40
