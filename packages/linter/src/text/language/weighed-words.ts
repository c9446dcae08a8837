import {isLetter, isMark, kindAt, kindOf, lowerCase} from '../characters.js'
import {Lexicon, withLetter} from '../lexicon.js'
import {LetterGroups} from './letter-groups.js'
import type {SampledLanguage} from './samples.js'

/**
 * The evidence of words for each language. Texts use the same words time and again, so each is weighed once.
 */
export class WeighedWords {
  readonly #letterGroups = (letterGroups ??= new LetterGroups())
  readonly names: readonly SampledLanguage[] = this.#letterGroups.names
  readonly #lexicon = new Lexicon()
  /** By word and language. */
  #sums = new Float32Array(room * this.names.length)
  /** By word: how many of its groups any sample has. */
  #groups = new Uint8Array(room)
  /** How often each word was counted. */
  #counts = new Uint16Array(room)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The words of a text that begin between two offsets, and where each does. Those without groups are left out. */
  read(text: string, from = 0, to: number = text.length): ReadWords {
    let numbers = new Int32Array(16 + ((to - from) >> 3))
    let starts = new Int32Array(numbers.length)
    let count = 0
    let at = from
    // The rest of a word that began before isn't a word.
    if (at > 0 && letterAt(text, at - 1) !== 0) while (at < to && letterAt(text, at) !== 0) at++
    for (; at < to; at++) {
      const start = at
      let length = 0
      let hash = 0
      for (; at < text.length; at++) {
        const letter = letterAt(text, at)
        if (letter === 0) break
        if (length === letters.length) continue
        letters[length++] = letter
        hash = withLetter(hash, letter)
      }
      // A longer one has no groups.
      if (length === 0 || length === letters.length) continue
      const word = this.#lexicon.numberOf(letters, length, hash)
      if (word === this.#size) this.#weigh(word)
      if (this.#groups[word] === 0) continue
      if (count === numbers.length) {
        numbers = longer(numbers, new Int32Array(2 * count))
        starts = longer(starts, new Int32Array(2 * count))
      }
      numbers[count] = word
      starts[count++] = start
    }
    return {numbers: numbers.subarray(0, count), starts: starts.subarray(0, count)}
  }

  /**
   * The evidence of words for each of some consecutive languages, and how many groups they have. Each word
   * counts as often as it occurs.
   */
  sumsOf(
    words: Int32Array,
    languages: readonly SampledLanguage[]
  ): {readonly sums: Float64Array; readonly groups: number} {
    const sums = new Float64Array(languages.length)
    const from = this.names.indexOf(languages[0] ?? 'en')
    const [sumsOfWords, counts] = [this.#sums, this.#counts]
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1
    let groups = 0
    for (const word of words) {
      const count = counts[word] ?? 0
      if (count === 0) continue
      counts[word] = 0
      groups += count * (this.#groups[word] ?? 0)
      const row = word * this.names.length + from
      for (let language = 0; language < sums.length; language++)
        sums[language] = (sums[language] ?? 0) + count * (sumsOfWords[row + language] ?? 0)
    }
    return {sums, groups}
  }

  #weigh(word: number): void {
    const languages = this.names.length
    if (word === this.#groups.length) {
      this.#sums = longer(this.#sums, new Float32Array(2 * this.#sums.length))
      this.#groups = longer(this.#groups, new Uint8Array(2 * word))
      this.#counts = longer(this.#counts, new Uint16Array(2 * word))
    }
    this.#size = word + 1
    this.#groups[word] = this.#letterGroups.weigh(this.#lexicon.textOf(word), this.#sums, word * languages)
  }
}

/** Words by their numbers, and the offsets where they begin. */
export interface ReadWords {
  readonly numbers: Int32Array
  readonly starts: Int32Array
}

/** How many words texts share. With more of them, the next text starts a new table. */
export function sharedWords(): WeighedWords {
  if (!shared || shared.size > fullAt) shared = new WeighedWords()
  return shared
}

let shared: WeighedWords | undefined
let letterGroups: LetterGroups | undefined

const room = 2048
const fullAt = 20_000

/** Room for the longest word that has groups, and one letter more. */
const letters = new Uint16Array(31)

/** The letters of ASCII in lower case, by code; 0 for anything else. */
const plainLetters = Uint8Array.from({length: 128}, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? lowerCase(code) : 0
)

/** A letter in lower case, its combining mark, or the joiner within a Persian word; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return plainLetters[code] ?? 0
  const kind = code >= 0xd800 && code <= 0xdfff ? kindAt(text, at) : kindOf(code)
  return (kind & (isLetter | isMark)) !== 0 || code === 0x200c ? lowerCase(code) : 0
}

function longer<Numbers extends Float32Array | Int32Array | Uint16Array | Uint8Array>(
  numbers: Numbers,
  more: Numbers
): Numbers {
  more.set(numbers)
  return more
}
