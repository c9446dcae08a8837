import type {PhraseElement} from './phrase.js'

/** The sets of words that phrases name, as numbers. What holds which word is looked up in `SetsOfWords`. */
export class WordSets {
  readonly #numbers = new Map<string, number>()
  readonly #elements = new WeakMap<PhraseElement, number>()
  readonly #exact = new Map<string, number[]>()
  readonly #beginnings = new Map<string, number[]>()
  readonly #frequencies: number[] = []
  /** How often a text has one of the frequent words, or one that begins so. */
  readonly #ofFrequent = new Map<string, number>()
  readonly #ofBeginnings = new Map<string, number>()

  /** @param frequent The most frequent words of the language, the most frequent first. */
  constructor(frequent: readonly string[]) {
    frequent.forEach((word, rank) => {
      // The n-th most frequent word occurs about a tenth of 1/n of the time (Zipf’s law).
      const share = 0.1 / (rank + 1)
      this.#ofFrequent.set(word, share)
      for (let length = 0; length <= word.length; length++) {
        const beginning = word.slice(0, length)
        this.#ofBeginnings.set(beginning, (this.#ofBeginnings.get(beginning) ?? 0) + share)
      }
    })
  }

  get count(): number {
    return this.#numbers.size
  }

  /** The number of a set, or a gap of up to `n` words written as `-n`. */
  step(element: PhraseElement): number {
    if ('upTo' in element) return -element.upTo
    // The sequences of a phrase share their elements.
    const same = this.#elements.get(element)
    if (same !== undefined) return same
    const key = element.length === 1 ? (element[0] ?? '') : element.join('|')
    const known = this.#numbers.get(key)
    const number = known ?? this.#numbers.size
    this.#elements.set(element, number)
    if (known !== undefined) return known
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

  get words(): readonly string[] {
    return [...this.#exact.keys()]
  }

  get beginnings(): readonly string[] {
    return [...this.#beginnings.keys()]
  }

  /** The sets that hold each of the words, then those that hold each of the beginnings. */
  get rows(): readonly (readonly number[])[] {
    return [...this.#exact.values(), ...this.#beginnings.values()]
  }

  #estimate(word: string): number {
    return word.endsWith('*')
      ? 4 * rare + (this.#ofBeginnings.get(word.slice(0, -1)) ?? 0)
      : rare + (this.#ofFrequent.get(word) ?? 0)
  }
}

/** How often a word occurs that isn't among the frequent ones. */
const rare = 0.0002
