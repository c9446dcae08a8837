import type {Words} from '../text/words.js'
import {mostWords, PhraseIndex} from './phrase-index.js'
import type {PhraseList, PhraseTable} from './phrase-table.js'

/** Where a phrase is: the places of its first and last word. */
export interface PhraseMatch<Name> {
  readonly name: Name
  readonly first: number
  readonly last: number
}

/**
 * All phrases that are looked for in a text, found in one pass. Gaps are bounded, so the search is linear in the length of
 * the text.
 */
export class PhraseBook {
  readonly #table: PhraseTable
  readonly #index: PhraseIndex

  constructor(table: PhraseTable) {
    this.#table = table
    this.#index = new PhraseIndex(table)
  }

  /** Looks for all phrases, or for those among the first words only. */
  find(words: Words, count: number = words.count): Matches {
    return new Matches(this.#index.find(words, count), this.#table)
  }
}

/** The matches of each list, as numbers; they become objects only when asked for. */
export class Matches {
  readonly #found: readonly (readonly number[])[]
  readonly #table: PhraseTable

  constructor(found: readonly (readonly number[])[], table: PhraseTable) {
    this.#found = found
    this.#table = table
  }

  /** All matches of a list, sorted by their first word, then by the order of the phrases. */
  of<Name>({number, names}: PhraseList<Name>): PhraseMatch<Name>[] {
    const matches: PhraseMatch<Name>[] = []
    const phrases = this.#table.names.length
    let previous = -1
    for (const packed of new Float64Array(this.#found[number] ?? []).sort()) {
      // The same phrase may have been tried from two words.
      if (packed === previous) continue
      previous = packed
      // Remainders of numbers this large are slow to compute.
      const rest = Math.floor(packed / mostWords)
      const length = packed - rest * mostWords
      const first = Math.floor(rest / phrases)
      const phrase = rest - first * phrases
      const name = names[this.#table.names[phrase] ?? -1]
      if (name !== undefined) matches.push({name, first, last: first + length})
    }
    return matches
  }
}
