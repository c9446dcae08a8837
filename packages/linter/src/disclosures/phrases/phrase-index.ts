import {readPhrase, type PhraseElement} from './phrase.js'
import type {Word} from '../words.js'

/** Where a phrase stands: the word numbers of its first and last word. */
export interface PhraseMatch<Name> {
  readonly name: Name
  readonly first: number
  readonly last: number
}

/** Many phrases, ready to be looked for in one pass over the words of a text. */
export interface PhraseIndex<Name> {
  find(words: readonly Word[]): PhraseMatch<Name>[]
}

/**
 * Prepares phrases for the search. Each word is looked up once to learn which sets of words it belongs
 * to; after that only phrases that can begin with it are tried. Gaps are bounded, so the search is
 * linear in the length of the text.
 */
export function indexPhrases<Name>(
  phrases: Iterable<readonly [name: Name, phrase: string]>
): PhraseIndex<Name> {
  const sets = new WordSets()
  const sequences: Sequence<Name>[] = []
  for (const [name, phrase] of phrases) {
    for (const elements of readPhrase(phrase))
      sequences.push({name, steps: elements.map((element) => sets.step(element))})
  }
  const byFirstSet = new Map<number, Sequence<Name>[]>()
  for (const sequence of sequences) {
    const first = sequence.steps[0] ?? 0
    byFirstSet.set(first, [...(byFirstSet.get(first) ?? []), sequence])
  }
  return {find: (words) => findIn(words, sets, byFirstSet)}
}

/** A step is the number of a set of words, or a gap of `n` words written as `-n`. */
interface Sequence<Name> {
  readonly name: Name
  readonly steps: readonly number[]
}

function findIn<Name>(
  words: readonly Word[],
  sets: WordSets,
  byFirstSet: ReadonlyMap<number, readonly Sequence<Name>[]>
): PhraseMatch<Name>[] {
  const memberships = words.map((word) => sets.setsWith(word.text))
  const matches: PhraseMatch<Name>[] = []
  words.forEach((word, first) => {
    for (const set of memberships[first] ?? []) {
      for (const {name, steps} of byFirstSet.get(set) ?? []) {
        const last = lastWordOf(steps, 1, first, word.sentence, words, memberships)
        if (last !== undefined) matches.push({name, first, last})
      }
    }
  })
  return matches
}

/** The number of the word that ends the sequence whose steps before `step` ended at the word `at`. */
function lastWordOf(
  steps: readonly number[],
  step: number,
  at: number,
  sentence: number,
  words: readonly Word[],
  memberships: readonly ReadonlySet<number>[]
): number | undefined {
  const set = steps[step]
  if (set === undefined) return at
  if (set >= 0) {
    const next = words[at + 1]
    if (next?.sentence !== sentence || !memberships[at + 1]?.has(set)) return undefined
    return lastWordOf(steps, step + 1, at + 1, sentence, words, memberships)
  }
  for (let skipped = 0; skipped <= -set && words[at + skipped]?.sentence === sentence; skipped++) {
    const last = lastWordOf(steps, step + 1, at + skipped, sentence, words, memberships)
    if (last !== undefined) return last
  }
  return undefined
}

/** More distinct words than any one document holds; a cache beyond it starts afresh. */
const cacheLimit = 50_000

/** The sets of words that phrases name, and for any word the sets that it belongs to. */
class WordSets {
  readonly #numbers = new Map<string, number>()
  readonly #exact = new Map<string, number[]>()
  readonly #beginnings = new Map<string, number[]>()
  readonly #cache = new Map<string, ReadonlySet<number>>()

  step(element: PhraseElement): number {
    if ('upTo' in element) return -element.upTo
    const key = element.join('|')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    for (const word of element) {
      const [list, text] = word.endsWith('*') ? [this.#beginnings, word.slice(0, -1)] : [this.#exact, word]
      list.set(text, [...(list.get(text) ?? []), number])
    }
    return number
  }

  setsWith(word: string): ReadonlySet<number> {
    const cached = this.#cache.get(word)
    if (cached) return cached
    const sets = new Set(this.#exact.get(word))
    for (let length = 1; length <= word.length && length <= longestBeginning; length++) {
      for (const set of this.#beginnings.get(word.slice(0, length)) ?? []) sets.add(set)
    }
    if (this.#cache.size >= cacheLimit) this.#cache.clear()
    this.#cache.set(word, sets)
    return sets
  }
}

/** No beginning that a phrase names is longer. A `word` of a megabyte must not cost a megabyte squared. */
const longestBeginning = 40
