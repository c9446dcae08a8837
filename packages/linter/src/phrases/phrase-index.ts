import {startsOf} from '../tables/starts.js'
import type {Words} from '../text/words.js'
import type {PhraseTable} from './phrase-table.js'
import {Rows} from './rows.js'
import {SetsOfWords} from './sets-of-words.js'
import {WordClasses} from './word-classes.js'

/** More words than any match has. */
export const mostWords = 1024

/**
 * Finds phrases in a text. Several are tried at every word of every document: what is looked at for that are numbers in
 * a row, few enough to stay close to the processor.
 */
export class PhraseIndex {
  readonly #table: PhraseTable
  readonly #classes: WordClasses
  /** The number of lists. */
  readonly #lists: number
  /** Where the steps of each phrase begin. */
  readonly #starts: Int32Array
  /** By set the phrases whose rarest set it is, and a bit whether it is the second rarest of some phrase. */
  readonly #byRarest: number[][]
  readonly #isSecond: Uint8Array
  /** By class of words the phrases whose rarest word it holds, each as in `TriedPhrase`. */
  readonly #tried = new Rows()
  /** By class of words the sets that hold it and that are the second rarest of some phrase. */
  readonly #seconds = new Rows()

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

  /** By list one number for each match among the first words, such that the numbers are in the order of the matches. */
  find(words: Words, count: number): number[][] {
    const found = Array.from({length: this.#lists}, (): number[] => [])
    const classes = this.#classes.of(words, count)
    const sentences = words.sentences.subarray(0, count)
    this.#addClasses()
    const {membership, stride} = this.#classes
    const text = {classes, sentences, membership, stride, steps: this.#table.steps}
    const {starts, numbers: seconds} = this.#seconds
    /** By set the sentence that had it last. */
    const seen = new Int32Array(this.#isSecond.length).fill(-1)
    for (let from = 0, to = 0; from < count; from = to) {
      const sentence = sentences[from] ?? 0
      for (; sentences[to] === sentence; to++) {
        const wordClass = classes[to] ?? 0
        const end = starts[wordClass + 1] ?? 0
        for (let at = starts[wordClass] ?? 0; at < end; at++) seen[seconds[at] ?? 0] = sentence
      }
      for (let place = from; place < to; place++) this.#findAt(place, from, seen, text, found)
    }
    return found
  }

  /** Those whose rarest word is at a place of a sentence that begins at `from`. */
  #findAt(place: number, from: number, seen: Int32Array, text: SearchedText, found: number[][]): void {
    const {classes, sentences, membership, stride, steps} = text
    const {starts, numbers: tried} = this.#tried
    const wordClass = classes[place] ?? 0
    const end = starts[wordClass + 1] ?? 0
    const {lists, least, most} = this.#table
    const sentence = sentences[place] ?? 0
    // Most words are not the rarest word of any phrase.
    for (let at = starts[wordClass] ?? 0; at < end; at += triedLength) {
      if (seen[tried[at] ?? 0] !== sentence) continue
      const beside = place + (tried[at + 1] ?? 0)
      if (!hasBit(membership, (classes[beside] ?? 0) * stride, tried[at + 2] ?? 0)) continue
      const phrase = tried[at + 3] ?? 0
      const firstStep = this.#starts[phrase] ?? 0
      const endStep = this.#starts[phrase + 1] ?? 0
      const firstSet = steps[firstStep] ?? 0
      const start = Math.max(from, place - (most[phrase] ?? 0))
      for (let first = place - (least[phrase] ?? 0); first >= start; first--) {
        if (!hasBit(membership, (classes[first] ?? 0) * stride, firstSet)) continue
        const last = lastPlace(firstStep + 1, endStep, first + 1, sentence, text)
        if (last !== -1)
          found[lists[phrase] ?? 0]?.push((first * lists.length + phrase) * mostWords + (last - first))
      }
    }
  }

  /** The classes that texts have added since. */
  #addClasses(): void {
    for (let {count} = this.#seconds; count < this.#classes.count; count++) {
      const sets = this.#classes.setsOf(count)
      this.#seconds.add(sets.filter((set) => this.#isSecond[set] === 1))
      this.#tried.add(
        sets.flatMap((set) => (this.#byRarest[set] ?? []).flatMap((phrase) => this.#triedAs(phrase)))
      )
    }
  }

  #triedAs(phrase: number): TriedPhrase {
    const {steps, rarest, side, second} = this.#table
    const firstStep = this.#starts[phrase] ?? 0
    const toSide = side[phrase] ?? 0
    // That one itself where a gap is on either side.
    const beside = steps[firstStep + (rarest[phrase] ?? 0) + toSide] ?? 0
    return [steps[firstStep + (second[phrase] ?? 0)] ?? 0, toSide, beside, phrase]
  }
}

/** What shows of most phrases, where their rarest word is, that they aren't there: another set, and one beside the word. */
type TriedPhrase = readonly [second: number, toSide: number, beside: number, phrase: number]
const triedLength = 4 satisfies TriedPhrase['length']

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
    if (set < 0) return lastPlaceAfterGap(step, end, at, sentence, text)
    if (sentences[at] !== sentence || !hasBit(membership, (classes[at] ?? 0) * stride, set)) return -1
  }
  return at - 1
}

/** The same where the next step is a gap, of which the shortest is taken. */
function lastPlaceAfterGap(
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
