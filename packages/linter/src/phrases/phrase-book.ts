import type {Words} from '../text/words.js'
import {readPhrase} from './phrase.js'
import {WordClasses} from './word-classes.js'
import {WordSets} from './word-sets.js'

/** Where a phrase stands: the places of its first and last word. */
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
 * Each is tried only where its rarest word stands: `to` and `your` are on every line, `portability` is not. Gaps are
 * bounded, so the search is linear in the length of the text.
 *
 * @example
 * const book = new PhraseBook()
 * const sale = book.add([['sale', 'sell .. data']])
 * book.find(words).of(sale) // [{name: 'sale', first: 3, last: 5}]
 */
export class PhraseBook {
  readonly #sets: WordSets
  readonly #phrases: Phrase[] = []
  #lists = 0
  #index: PhraseIndex | undefined

  /** @param frequent The most frequent words of the language, the most frequent first. */
  constructor(frequent: readonly string[] = []) {
    this.#sets = new WordSets(frequent)
  }

  /** Adds phrases to those that are looked for. */
  add<Name>(phrases: Iterable<readonly [name: Name, phrase: string]>): PhraseList<Name> {
    const list = this.#lists++
    const names = new Map<number, Name>()
    for (const [name, phrase] of phrases) {
      for (const elements of readPhrase(phrase)) {
        const steps = elements.map((element) => this.#sets.step(element))
        names.set(this.#phrases.length, name)
        this.#phrases.push({list, number: this.#phrases.length, steps, ...rarest(steps, this.#sets)})
      }
    }
    this.#index = undefined
    return {number: list, names}
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
    for (const packed of Float64Array.from(this.#found[number] ?? []).sort()) {
      // The same phrase may have been tried from two words.
      if (packed === previous) continue
      previous = packed
      const length = packed % mostWords
      const rest = (packed - length) / mostWords
      const phrase = rest % this.#phrases
      const first = (rest - phrase) / this.#phrases
      const name = names.get(phrase)
      if (name !== undefined) matches.push({name, first, last: first + length})
    }
    return matches
  }
}

/** No match has as many words. */
const mostWords = 1024

/** A step is the number of a set of words, or a gap of up to `n` words written as `-n`. */
interface Phrase {
  readonly list: number
  readonly number: number
  readonly steps: readonly number[]
  /** The set whose words are rarest, and how many words may precede it. */
  readonly rarest: number
  readonly least: number
  readonly most: number
}

function rarest(steps: readonly number[], sets: WordSets): Pick<Phrase, 'rarest' | 'least' | 'most'> {
  let [least, most] = [0, 0]
  let best = {rarest: steps[0] ?? 0, least, most}
  for (const step of steps) {
    if (step < 0) {
      most -= step
      continue
    }
    if (sets.frequencyOf(step) < sets.frequencyOf(best.rarest)) best = {rarest: step, least, most}
    least++
    most++
  }
  return best
}

class PhraseIndex {
  readonly #count: number
  readonly #classes: WordClasses
  readonly #byRarest = new Map<number, Phrase[]>()
  /** By class of words the phrases whose rarest word it holds. */
  readonly #byClass: (readonly Phrase[])[] = [[]]

  constructor(phrases: readonly Phrase[], sets: WordSets) {
    this.#count = phrases.length
    this.#classes = new WordClasses(sets)
    for (const phrase of phrases) {
      const known = this.#byRarest.get(phrase.rarest)
      if (known) known.push(phrase)
      else this.#byRarest.set(phrase.rarest, [phrase])
    }
  }

  /** By list one number for each match, such that the numbers are in the order of the matches. */
  find(words: Words, lists: number): number[][] {
    const found = Array.from({length: lists}, (): number[] => [])
    const classes = this.#classes.of(words)
    const text: ClassifiedText = {
      classes,
      sentences: words.sentences,
      membership: this.#classes.membership,
      sets: this.#classes.sets
    }
    const {sentences, membership, sets} = text
    for (let place = 0; place < classes.length; place++) {
      const wordClass = classes[place] ?? 0
      if (wordClass === 0) continue
      const sentence = sentences[place] ?? 0
      for (const {list, number, steps, least, most} of this.#triedAt(wordClass)) {
        const start = Math.max(0, place - most)
        const beginning = steps[0] ?? 0
        for (let first = place - least; first >= start && sentences[first] === sentence; first--) {
          if (membership[(classes[first] ?? 0) * sets + beginning] !== 1) continue
          const last = lastPlace(steps, 1, first, sentence, text)
          if (last !== -1) found[list]?.push((first * this.#count + number) * mostWords + (last - first))
        }
      }
    }
    return found
  }

  #triedAt(wordClass: number): readonly Phrase[] {
    return (this.#byClass[wordClass] ??= this.#classes
      .setsOf(wordClass)
      .flatMap((set) => this.#byRarest.get(set) ?? []))
  }
}

/** A text as the search sees it. */
interface ClassifiedText {
  readonly classes: Uint16Array
  readonly sentences: Int32Array
  /** By class and set whether the class belongs to the set. */
  readonly membership: Uint8Array
  readonly sets: number
}

/** The place of the last word if the steps from `step` on follow the word `at` in its sentence, else -1. */
function lastPlace(
  steps: readonly number[],
  step: number,
  at: number,
  sentence: number,
  text: ClassifiedText
): number {
  const {classes, sentences, membership, sets} = text
  for (; step < steps.length; step++) {
    const set = steps[step] ?? 0
    if (set < 0) break
    at++
    if (sentences[at] !== sentence || membership[(classes[at] ?? 0) * sets + set] !== 1) return -1
  }
  if (step === steps.length) return at
  const gap = -(steps[step] ?? 0)
  for (let skipped = 0; skipped <= gap && sentences[at + skipped] === sentence; skipped++) {
    const last = lastPlace(steps, step + 1, at + skipped, sentence, text)
    if (last !== -1) return last
  }
  return -1
}
