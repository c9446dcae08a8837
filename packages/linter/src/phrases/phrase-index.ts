import type {Words} from '../text/words.js'
import {WordClasses} from './word-classes.js'
import type {WordSets} from './word-sets.js'

/** A phrase as steps: each is the number of a set of words, or a gap of up to `n` words written as `-n`. */
export interface IndexedPhrase {
  readonly list: number
  readonly steps: readonly number[]
}

/** No match has as many words. */
export const mostWords = 1024

/**
 * Finds phrases in a text. Several are tried at every word of every document: what is looked at for that are numbers in
 * a row, few enough to stay close to the processor.
 */
export class PhraseIndex {
  readonly #classes: WordClasses
  /** The steps of all phrases, and where those of each begin. */
  readonly #steps: Int32Array
  readonly #starts: Int32Array
  readonly #lists: Uint8Array
  /** How many words may precede the rarest one of a phrase. */
  readonly #least: Uint16Array
  readonly #most: Uint16Array
  /** A set of words right beside the rarest one, and on which side; that one itself where a gap is on either side. */
  readonly #beside: Int32Array
  readonly #side: Int8Array
  /** The second rarest set of a phrase, without which a sentence doesn't hold it; the rarest where there is no other. */
  readonly #second: Int32Array
  /** A bit for each set that is the second rarest of some phrase. */
  readonly #isSecond: Uint8Array
  readonly #byRarest = new Map<number, number[]>()
  /** By class of words the phrases whose rarest word it holds. */
  readonly #byClass: Int32Array[] = [new Int32Array()]
  /** By class of words the sets that hold it and that are the second rarest of some phrase. */
  readonly #secondsByClass: Int32Array[] = [new Int32Array()]

  constructor(phrases: readonly IndexedPhrase[], sets: WordSets) {
    const count = phrases.length
    this.#classes = new WordClasses(sets)
    this.#steps = Int32Array.from(phrases.flatMap(({steps}) => steps))
    this.#starts = new Int32Array(count + 1)
    this.#lists = Uint8Array.from(phrases, ({list}) => list)
    this.#least = new Uint16Array(count)
    this.#most = new Uint16Array(count)
    this.#beside = new Int32Array(count)
    this.#side = new Int8Array(count)
    this.#second = new Int32Array(count)
    this.#isSecond = new Uint8Array(sets.count)
    for (const [phrase, {steps}] of phrases.entries()) {
      this.#starts[phrase + 1] = (this.#starts[phrase] ?? 0) + steps.length
      this.#add(phrase, steps, rarestOf(steps, sets), sets)
    }
  }

  #add(phrase: number, steps: readonly number[], {step, least, most}: Rarest, sets: WordSets): void {
    this.#least[phrase] = least
    this.#most[phrase] = most
    const side = [1, -1].find((side) => (steps[step + side] ?? -1) >= 0) ?? 0
    this.#beside[phrase] = steps[step + side] ?? 0
    this.#side[phrase] = side
    const rarest = steps[step] ?? 0
    const others = steps.filter((set, other) => set >= 0 && other !== step)
    const second = others.reduce(
      (a, b) => (sets.frequencyOf(b) < sets.frequencyOf(a) ? b : a),
      others[0] ?? rarest
    )
    this.#second[phrase] = second
    this.#isSecond[second] = 1
    const known = this.#byRarest.get(rarest)
    if (known) known.push(phrase)
    else this.#byRarest.set(rarest, [phrase])
  }

  /** By list one number for each match, such that the numbers are in the order of the matches. */
  find(words: Words, lists: number): number[][] {
    const found = Array.from({length: lists}, (): number[] => [])
    const classes = this.#classes.of(words)
    const {sentences} = words
    const {membership, stride} = this.#classes
    const text = {classes, sentences, membership, stride, steps: this.#steps}
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
    const sentence = sentences[place] ?? 0
    for (const phrase of this.#triedAt(classes[place] ?? 0)) {
      if (seen[this.#second[phrase] ?? 0] !== sentence) continue
      const besideRow = (classes[place + (this.#side[phrase] ?? 0)] ?? 0) * stride
      if (!hasBit(membership, besideRow, this.#beside[phrase] ?? 0)) continue
      const start = Math.max(from, place - (this.#most[phrase] ?? 0))
      const firstStep = this.#starts[phrase] ?? 0
      const endStep = this.#starts[phrase + 1] ?? 0
      const firstSet = steps[firstStep] ?? 0
      for (let first = place - (this.#least[phrase] ?? 0); first >= start; first--) {
        if (!hasBit(membership, (classes[first] ?? 0) * stride, firstSet)) continue
        const last = lastPlace(firstStep + 1, endStep, first + 1, sentence, text)
        if (last !== -1)
          found[this.#lists[phrase] ?? 0]?.push(
            (first * this.#lists.length + phrase) * mostWords + (last - first)
          )
      }
    }
  }

  #triedAt(wordClass: number): Int32Array {
    return (this.#byClass[wordClass] ??= Int32Array.from(
      this.#classes.setsOf(wordClass).flatMap((set) => this.#byRarest.get(set) ?? [])
    ))
  }

  #secondsAt(wordClass: number): Int32Array {
    return (this.#secondsByClass[wordClass] ??= Int32Array.from(
      this.#classes.setsOf(wordClass).filter((set) => this.#isSecond[set] === 1)
    ))
  }
}

/** The rarest word of a phrase: which step it is, and how many words may precede it. */
interface Rarest {
  readonly step: number
  readonly least: number
  readonly most: number
}

function rarestOf(steps: readonly number[], sets: WordSets): Rarest {
  let [least, most] = [0, 0]
  let best = {step: 0, least, most}
  for (const [step, set] of steps.entries()) {
    if (set < 0) {
      most -= set
      continue
    }
    if (sets.frequencyOf(set) < sets.frequencyOf(steps[best.step] ?? 0)) best = {step, least, most}
    least++
    most++
  }
  return best
}

/** A text as the search sees it, and the steps of all phrases. */
interface SearchedText {
  readonly classes: Uint16Array
  readonly sentences: Int32Array
  /** By class and set whether the class belongs to the set. */
  readonly membership: Int32Array
  readonly stride: number
  readonly steps: Int32Array
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
