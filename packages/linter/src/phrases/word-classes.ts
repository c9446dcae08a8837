import type {Lexicon} from '../text/lexicon.js'
import type {Words} from '../text/words.js'
import type {SetsOfWords} from './sets-of-words.js'

/**
 * Words that belong to the same sets make one class, as they make no difference to any phrase. Most words belong to
 * none: they are class 0.
 */
export class WordClasses {
  readonly #sets: SetsOfWords
  #membership: Int32Array
  /** How many 32-bit numbers it takes to have a bit for each set. */
  readonly stride: number
  readonly #members: number[][] = [[]]
  readonly #numbers = new Map<string, number>([['', 0]])
  /** The class of each word of a lexicon, plus one; 0 for those that were not looked at yet. */
  readonly #ofWords = new WeakMap<Lexicon, Uint16Array>()

  constructor(sets: SetsOfWords) {
    this.#sets = sets
    this.stride = (sets.count >>> 5) + 1
    this.#membership = new Int32Array(64 * this.stride)
  }

  /** The number of classes so far. */
  get count(): number {
    return this.#members.length
  }

  /** The class of each of the first words of a text. */
  of({lexicon, numbers}: Words, count: number): Uint16Array {
    let known = this.#ofWords.get(lexicon)
    if (!known || known.length < lexicon.size) {
      const more = new Uint16Array(2 * lexicon.size)
      more.set(known ?? [])
      known = more
      this.#ofWords.set(lexicon, known)
    }
    const classes = new Uint16Array(count)
    for (let place = 0; place < count; place++) {
      const number = numbers[place] ?? -1
      let plusOne = known[number] ?? 0
      if (plusOne === 0) plusOne = known[number] = this.#classOf(lexicon.textOf(number)) + 1
      classes[place] = plusOne - 1
    }
    return classes
  }

  /**
   * Whether a class belongs to a set: the bit of the set in the row of the class, `stride` numbers long. A new word may
   * bring a longer one.
   */
  get membership(): Int32Array {
    return this.#membership
  }

  /** The sets that a class belongs to. */
  setsOf(wordClass: number): readonly number[] {
    return this.#members[wordClass] ?? []
  }

  #classOf(word: string): number {
    const sets = this.#sets.with(word)
    const key = sets.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#members.length
    this.#numbers.set(key, number)
    this.#members.push(sets)
    const row = number * this.stride
    if (row + this.stride > this.#membership.length) {
      const more = new Int32Array(2 * (row + this.stride))
      more.set(this.#membership)
      this.#membership = more
    }
    for (const set of sets) {
      const at = row + (set >>> 5)
      this.#membership[at] = (this.#membership[at] ?? 0) | (1 << (set & 31))
    }
    return number
  }
}
