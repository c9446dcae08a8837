import {readPhrase, type PhraseElement} from './phrase.js'
import type {Word} from '../text/words.js'

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
  const byFirstSet = new Map<number, Sequence<Name>[]>()
  for (const [name, phrase] of phrases) {
    for (const elements of readPhrase(phrase)) {
      const steps = elements.map((element) => sets.step(element))
      const first = steps[0] ?? 0
      const known = byFirstSet.get(first)
      if (known) known.push({name, steps})
      else byFirstSet.set(first, [{name, steps}])
    }
  }
  const roles = new Map<string, WordRole<Name>>()
  const roleOf = (word: string): WordRole<Name> => {
    const known = roles.get(word)
    if (known) return known
    const member = sets.setsWith(word)
    const role = {sets: member, begins: [...member].flatMap((set) => byFirstSet.get(set) ?? [])}
    if (roles.size >= rememberedWords) roles.clear()
    roles.set(word, role)
    return role
  }
  return {
    find: (words) =>
      findIn(
        words,
        words.map(({text}) => roleOf(text))
      )
  }
}

/** More distinct words than any one document holds; beyond them the memory starts afresh. */
const rememberedWords = 50_000

/** Which sets of words a word belongs to, and which sequences can begin with it. */
interface WordRole<Name> {
  readonly sets: ReadonlySet<number>
  readonly begins: readonly Sequence<Name>[]
}

/** A step is the number of a set of words, or a gap of `n` words written as `-n`. */
interface Sequence<Name> {
  readonly name: Name
  readonly steps: readonly number[]
}

function findIn<Name>(words: readonly Word[], roles: readonly WordRole<Name>[]): PhraseMatch<Name>[] {
  const matches: PhraseMatch<Name>[] = []
  words.forEach((word, first) => {
    for (const {name, steps} of roles[first]?.begins ?? []) {
      const last = lastWordOf(steps, 1, first, word.sentence, words, roles)
      if (last !== undefined) matches.push({name, first, last})
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
  roles: readonly WordRole<unknown>[]
): number | undefined {
  const set = steps[step]
  if (set === undefined) return at
  if (set >= 0) {
    const next = words[at + 1]
    if (next?.sentence !== sentence || !roles[at + 1]?.sets.has(set)) return undefined
    return lastWordOf(steps, step + 1, at + 1, sentence, words, roles)
  }
  for (let skipped = 0; skipped <= -set && words[at + skipped]?.sentence === sentence; skipped++) {
    const last = lastWordOf(steps, step + 1, at + skipped, sentence, words, roles)
    if (last !== undefined) return last
  }
  return undefined
}

/** The sets of words that phrases name, and for any word the sets that it belongs to. */
class WordSets {
  readonly #numbers = new Map<string, number>()
  readonly #exact = new Map<string, number[]>()
  readonly #beginnings = new Map<string, number[]>()

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
    const sets = new Set(this.#exact.get(word))
    for (let length = 1; length <= word.length && length <= longestBeginning; length++) {
      for (const set of this.#beginnings.get(word.slice(0, length)) ?? []) sets.add(set)
    }
    return sets
  }
}

/** No beginning that a phrase names is longer. A `word` of a megabyte must not cost a megabyte squared. */
const longestBeginning = 40
