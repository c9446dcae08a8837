import type {Lexicon} from '../text/lexicon.js'
import type {Words} from '../text/words.js'
import type {WordSets} from './word-sets.js'

/**
 * Words that belong to the same sets make one class, as they make no difference to any phrase. Most words belong to
 * none: they are class 0.
 */
export class WordClasses {
  readonly #sets: WordSets
  #membership: Uint8Array
  readonly #members: number[][] = [[]]
  readonly #numbers = new Map<string, number>([['', 0]])
  /** The class of each word of a lexicon, plus one; 0 for those that were not looked at yet. */
  readonly #ofWords = new WeakMap<Lexicon, Uint16Array>()

  constructor(sets: WordSets) {
    this.#sets = sets
    this.#membership = new Uint8Array(64 * sets.count)
  }

  /** The class of every word of a text. */
  of(words: Words): Uint16Array {
    const {lexicon, count} = words
    let known = this.#ofWords.get(lexicon)
    if (!known || known.length < lexicon.size) {
      const more = new Uint16Array(2 * lexicon.size)
      more.set(known ?? [])
      known = more
      this.#ofWords.set(lexicon, known)
    }
    const classes = new Uint16Array(count)
    for (let place = 0; place < count; place++) {
      const number = words.numberAt(place)
      let plusOne = known[number] ?? 0
      if (plusOne === 0) plusOne = known[number] = this.#classOf(lexicon.textOf(number)) + 1
      classes[place] = plusOne - 1
    }
    return classes
  }

  /** By class and set whether the class belongs to the set. A new word may bring a larger one. */
  get membership(): Uint8Array {
    return this.#membership
  }

  /** How many sets there are. */
  get sets(): number {
    return this.#sets.count
  }

  /** The sets that a class belongs to. */
  setsOf(wordClass: number): readonly number[] {
    return this.#members[wordClass] ?? []
  }

  #classOf(word: string): number {
    const sets = this.#sets.setsWith(word)
    const key = sets.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#members.length
    this.#numbers.set(key, number)
    this.#members.push(sets)
    const room = (number + 1) * this.#sets.count
    if (room > this.#membership.length) {
      const more = new Uint8Array(2 * room)
      more.set(this.#membership)
      this.#membership = more
    }
    for (const set of sets) this.#membership[number * this.#sets.count + set] = 1
    return number
  }
}
