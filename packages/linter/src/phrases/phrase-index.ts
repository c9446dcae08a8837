import {startsOf} from '../tables/starts.js'
import type {Words} from '../text/words.js'
import type {PhraseTable} from './phrase-table.js'
import {SetsOfWords} from './sets-of-words.js'
import {WordClasses} from './word-classes.js'

/** No match has as many words. */
export const mostWords = 1024

/**
 * Finds phrases in a text. Several are tried at every word of every document: what is looked at for that are numbers in
 * a row, few enough to stay close to the processor.
 */
export class PhraseIndex {
  readonly #table: PhraseTable
  readonly #classes: WordClasses
  /** How many lists there are. */
  readonly #lists: number
  /** Where the steps of each phrase begin. */
  readonly #starts: Int32Array
  /** By set the phrases whose rarest set it is, and a bit whether it is the second rarest of some phrase. */
  readonly #byRarest: number[][]
  readonly #isSecond: Uint8Array
  /** By class of words the phrases whose rarest word it holds. */
  readonly #byClass: Int32Array[] = [new Int32Array()]
  /** By class of words the sets that hold it and that are the second rarest of some phrase. */
  readonly #secondsByClass: Int32Array[] = [new Int32Array()]

  constructor(table: PhraseTable) {
    const {lists, stepsEach, steps, rarest, second, setCount} = table
    this.#table = table
    this.#classes = new WordClasses(new SetsOfWords(table))
    this.#lists = (lists.at(-1) ?? -1) + 1
    this.#starts = startsOf(stepsEach)
    this.#byRarest = []
    this.#isSecond = new Uint8Array(setCount)
    for (let phrase = 0; phrase < lists.length; phrase++) {
      const start = this.#starts[phrase] ?? 0
      ;(this.#byRarest[steps[start + (rarest[phrase] ?? 0)] ?? 0] ??= []).push(phrase)
      this.#isSecond[steps[start + (second[phrase] ?? 0)] ?? 0] = 1
    }
  }

  /** By list one number for each match, such that the numbers are in the order of the matches. */
  find(words: Words): number[][] {
    const found = Array.from({length: this.#lists}, (): number[] => [])
    const classes = this.#classes.of(words)
    const {sentences} = words
    const {membership, stride} = this.#classes
    const text = {classes, sentences, membership, stride, steps: this.#table.steps}
    /** By set the sentence that had it last. */
    const seen = new Int32Array(this.#isSecond.length).fill(-1)
    for (let from = 0, to = 0; from < classes.length; from = to) {
      const sentence = sentences[from] ?? 0
      for (; sentences[to] === sentence; to++)
        for (const set of this.#secondsAt(classes[to] ?? 0)) seen[set] = sentence
      for (let place = from; place < to; place++) this.#findAt(place, from, seen, text, found)
    }
    return found
  }

  /** Those whose rarest word is at a place of a sentence that begins at `from`. */
  #findAt(place: number, from: number, seen: Int32Array, text: SearchedText, found: number[][]): void {
    const {classes, sentences, membership, stride, steps} = text
    const tried = this.#triedAt(classes[place] ?? 0)
    // Most words are the rarest of no phrase.
    if (tried.length === 0) return
    const {lists, rarest, least, most, side, second} = this.#table
    const sentence = sentences[place] ?? 0
    for (const phrase of tried) {
      const firstStep = this.#starts[phrase] ?? 0
      if (seen[steps[firstStep + (second[phrase] ?? 0)] ?? 0] !== sentence) continue
      const toSide = side[phrase] ?? 0
      // That one itself where a gap is on either side.
      const beside = steps[firstStep + (rarest[phrase] ?? 0) + toSide] ?? 0
      if (!hasBit(membership, (classes[place + toSide] ?? 0) * stride, beside)) continue
      const start = Math.max(from, place - (most[phrase] ?? 0))
      const endStep = this.#starts[phrase + 1] ?? 0
      const firstSet = steps[firstStep] ?? 0
      for (let first = place - (least[phrase] ?? 0); first >= start; first--) {
        if (!hasBit(membership, (classes[first] ?? 0) * stride, firstSet)) continue
        const last = lastPlace(firstStep + 1, endStep, first + 1, sentence, text)
        if (last !== -1)
          found[lists[phrase] ?? 0]?.push((first * lists.length + phrase) * mostWords + (last - first))
      }
    }
  }

  #triedAt(wordClass: number): Int32Array {
    return (this.#byClass[wordClass] ??= Int32Array.from(
      this.#classes.setsOf(wordClass).flatMap((set) => this.#byRarest[set] ?? [])
    ))
  }

  #secondsAt(wordClass: number): Int32Array {
    return (this.#secondsByClass[wordClass] ??= Int32Array.from(
      this.#classes.setsOf(wordClass).filter((set) => this.#isSecond[set] === 1)
    ))
  }
}

/** A text as the search sees it, and the steps of all phrases. */
interface SearchedText {
  readonly classes: Uint16Array
  readonly sentences: Int32Array
  /** By class and set whether the class belongs to the set. */
  readonly membership: Int32Array
  readonly stride: number
  readonly steps: Int16Array
}

/** The place of the last word if the words from `at` on follow the steps within a sentence, else -1. */
function lastPlace(step: number, end: number, at: number, sentence: number, text: SearchedText): number {
  const {classes, sentences, membership, stride, steps} = text
  for (; step < end; step++, at++) {
    const set = steps[step] ?? 0
    if (set < 0) return lastPlaceBehindGap(step, end, at, sentence, text)
    if (sentences[at] !== sentence || !hasBit(membership, (classes[at] ?? 0) * stride, set)) return -1
  }
  return at - 1
}

/** The same where the next step is a gap, of which the shortest is taken. */
function lastPlaceBehindGap(
  step: number,
  end: number,
  at: number,
  sentence: number,
  text: SearchedText
): number {
  const longest = at - (text.steps[step] ?? 0)
  for (let next = at; next <= longest; next++) {
    const last = lastPlace(step + 1, end, next, sentence, text)
    if (last !== -1) return last
    if (text.sentences[next] !== sentence) break
  }
  return -1
}

function hasBit(bits: Int32Array, from: number, bit: number): boolean {
  return (((bits[from + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1
}
