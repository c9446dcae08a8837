import type {Words} from '../text/words.js'
import {readPhrase, type PhraseElement} from './phrase.js'
import {mostWords, PhraseIndex, type IndexedPhrase} from './phrase-index.js'
import {WordSets} from './word-sets.js'

/** Where a phrase is: the places of its first and last word. */
export interface PhraseMatch<Name> {
  readonly name: Name
  readonly first: number
  readonly last: number
}

/** Phrases of one kind, each with a name, in a phrase book. */
export interface PhraseList<Name> {
  readonly number: number
  /** By the numbers of the phrases. */
  readonly names: ReadonlyMap<number, Name>
}

/**
 * All phrases that are looked for in a text, found in one pass.
 *
 * Each is tried only where its rarest word is: `to` and `your` are on every line, `portability` is not. Gaps are
 * bounded, so the search is linear in the length of the text.
 *
 * @example
 * const book = new PhraseBook()
 * const sale = book.add([['sale', 'sell .. data']])
 * book.find(words).of(sale) // [{name: 'sale', first: 3, last: 5}]
 */
export class PhraseBook {
  readonly #sets: WordSets
  readonly #phrases: IndexedPhrase[] = []
  readonly #alike: Readonly<Record<string, readonly string[]>>
  #lists = 0
  #index: PhraseIndex | undefined

  /**
   * @param frequent The most frequent words of the language, the most frequent first.
   * @param alike What else is found where a word of a phrase is looked for.
   */
  constructor(frequent: readonly string[] = [], alike: Readonly<Record<string, readonly string[]>> = {}) {
    this.#sets = new WordSets(frequent)
    this.#alike = alike
  }

  /** Adds phrases to those that are looked for. */
  add<Name>(phrases: Iterable<readonly [name: Name, phrase: string]>): PhraseList<Name> {
    const list = this.#lists++
    const names = new Map<number, Name>()
    for (const [name, phrase] of phrases) {
      for (const elements of readPhrase(phrase)) {
        const steps = elements.map((element) => this.#sets.step(this.#withAlike(element)))
        names.set(this.#phrases.length, name)
        this.#phrases.push({list, steps})
      }
    }
    this.#index = undefined
    return {number: list, names}
  }

  #withAlike(element: PhraseElement): PhraseElement {
    if ('upTo' in element) return element
    const others = element.flatMap((word) => this.#alike[word] ?? [])
    return others.length > 0 ? [...element, ...others] : element
  }

  /** Looks for all phrases. */
  find(words: Words): Matches {
    this.#index ??= new PhraseIndex(this.#phrases, this.#sets)
    return new Matches(this.#index.find(words, this.#lists), this.#phrases.length)
  }
}

/** What was found of each list, as numbers; objects are made of those that somebody asks for. */
export class Matches {
  readonly #found: readonly (readonly number[])[]
  readonly #phrases: number

  constructor(found: readonly (readonly number[])[], phrases: number) {
    this.#found = found
    this.#phrases = phrases
  }

  /** All of a list, by their first word; of those with the same first word in the order of the phrases. */
  of<Name>({number, names}: PhraseList<Name>): PhraseMatch<Name>[] {
    const matches: PhraseMatch<Name>[] = []
    let previous = -1
    for (const packed of new Float64Array(this.#found[number] ?? []).sort()) {
      // The same phrase may have been tried from two words.
      if (packed === previous) continue
      previous = packed
      // To take remainders of numbers so large is slow.
      const rest = Math.floor(packed / mostWords)
      const length = packed - rest * mostWords
      const first = Math.floor(rest / this.#phrases)
      const phrase = rest - first * this.#phrases
      const name = names.get(phrase)
      if (name !== undefined) matches.push({name, first, last: first + length})
    }
    return matches
  }
}
