import type {Lexicon} from './lexicon.js'
import type {Words} from './words.js'

/**
 * Tells which expressions may match a text, so that only those need be compiled and run. Each has a list of phrases, one of
 * which is a part of any match. A text has a phrase if it has its words, those side by side that are so in the phrase. The first
 * may be the end of a longer word, and the last the beginning of one.
 *
 * @example new Clues([['adwords'], ['netscape', 'square inc'], undefined]).in(words) // [false, true, true]
 */
export class Clues {
  /** By expression and phrase: its words and pairs of words. An expression without phrases may match any text. */
  readonly #phrases: readonly (readonly (readonly number[])[] | undefined)[]
  /** The words of all phrases, each once. */
  readonly #parts: readonly Part[]
  /** By its first two characters: the words of phrases. */
  readonly #byBeginning = new Map<number, number[]>()
  readonly #known = new WeakMap<Lexicon, KnownWords>()

  constructor(lists: readonly (readonly string[] | undefined)[]) {
    const parts = new Map<string, {readonly number: number; readonly part: Part}>()
    const read = lists.map((phrases) =>
      phrases?.map((phrase) =>
        partsOf(phrase).map((part) => {
          const key = `${part.isBeginning ? ' ' : ''}${part.text}${part.isEnd ? ' ' : ''}`
          const known = parts.get(key) ?? {number: parts.size, part}
          parts.set(key, known)
          return {...part, number: known.number}
        })
      )
    )
    this.#parts = [...parts.values()].map(({part}) => part)
    for (const {number, part} of parts.values()) {
      const beginning = beginningOf(
        part.text.charCodeAt(0),
        part.text.length > 1 ? part.text.charCodeAt(1) : 0
      )
      const numbers = this.#byBeginning.get(beginning)
      if (numbers) numbers.push(number)
      else this.#byBeginning.set(beginning, [number])
    }
    this.#phrases = read.map((phrases) =>
      phrases?.map((words) =>
        words.flatMap(({number, isAfter}, at) => {
          const before = words[at - 1]
          return isAfter && before ? [number, this.#pairOf(before.number, number)] : number
        })
      )
    )
  }

  /** By expression, whether it may match a text with these words. */
  in({lexicon, numbers}: Words): readonly boolean[] {
    const {lists, ofWords} = this.#knownOf(lexicon)
    const found = new Set<number>()
    let before = 0
    for (const number of numbers) {
      let list = (ofWords[number] ?? 0) - 1
      if (list === -1) {
        const parts = this.#partsIn(lexicon.textOf(number))
        list = parts === none ? 0 : lists.push(parts) - 1
        ofWords[number] = list + 1
      }
      // Most words are in no phrase.
      if (list !== 0) this.#note(lists[list] ?? none, lists[before] ?? none, found)
      before = list
    }
    return this.#phrases.map(
      (phrases) => !phrases || phrases.some((keys) => keys.every((key) => found.has(key)))
    )
  }

  #note(parts: readonly number[], before: readonly number[], found: Set<number>): void {
    for (const part of parts) {
      found.add(part)
      for (const other of before) found.add(this.#pairOf(other, part))
    }
  }

  #knownOf(lexicon: Lexicon): KnownWords {
    const known = this.#known.get(lexicon) ?? {lists: [none], ofWords: new Int32Array()}
    this.#known.set(lexicon, known)
    if (known.ofWords.length < lexicon.size) {
      const more = new Int32Array(2 * lexicon.size)
      more.set(known.ofWords)
      known.ofWords = more
    }
    return known
  }

  #pairOf(first: number, second: number): number {
    return (first + 1) * this.#parts.length + second
  }

  #partsIn(text: string): readonly number[] {
    const word = folded(text)
    const parts = new Set<number>()
    for (let at = 0; at < word.length; at++) {
      const first = word.charCodeAt(at)
      this.#addAt(at, beginningOf(first, 0), word, parts)
      if (at + 1 < word.length) this.#addAt(at, beginningOf(first, word.charCodeAt(at + 1)), word, parts)
    }
    return parts.size > 0 ? [...parts] : none
  }

  #addAt(at: number, beginning: number, word: string, parts: Set<number>): void {
    for (const number of this.#byBeginning.get(beginning) ?? none) {
      const part = this.#parts[number]
      if (part && isAt(at, part, word)) parts.add(number)
    }
  }
}

const none: readonly number[] = []

/** The words of a lexicon that were looked at. */
interface KnownWords {
  /** Parts that a word has: first those of most words, none. */
  readonly lists: (readonly number[])[]
  /** By word: the place of its list, plus one; 0 for those not looked at yet. */
  ofWords: Int32Array
}

/** The first two characters of a word as a number; 0 is the second of a word with one. */
function beginningOf(first: number, second: number): number {
  return first * 0x10000 + second
}

/** A word of a phrase. */
interface Part {
  readonly text: string
  /** Whether a word of the text has to begin, or end, with it. */
  readonly isBeginning: boolean
  readonly isEnd: boolean
}

function isAt(at: number, {text, isBeginning, isEnd}: Part, word: string): boolean {
  return (
    word.startsWith(text, at) && (!isBeginning || at === 0) && (!isEnd || at + text.length === word.length)
  )
}

/** The words of a phrase that not every text has, and whether each is a word of its own directly after the one before. */
function partsOf(phrase: string): readonly (Part & {readonly isAfter: boolean})[] {
  const text = folded(phrase)
  const words = [...text.matchAll(part)].filter(({0: word}) => !/^['’]/.test(word))
  const isKept = words.map(({0: word}) => isRare(word))
  const longest = words.reduce((most, {0: word}) => Math.max(most, word.length), 0)
  return words.flatMap(({index, 0: word}, at) => {
    if (!(isKept.includes(true) ? isKept[at] === true : word.length === longest)) return []
    const before = words[at - 1]
    const between = before ? text.slice(before.index + before[0].length, index) : ''
    return {
      text: word,
      isBeginning: isGap(text[index - 1]),
      isEnd: isGap(text[index + word.length]),
      isAfter: isKept[at - 1] === true && between !== '' && !/[\p{L}\p{N}'’]/u.test(between)
    }
  })
}

/** What follows an apostrophe may be a part of a word or several words, and isn't looked for. */
const part = /['’][\p{L}\p{N}]*|\p{N}+\p{L}*|\p{L}+/gu

function isRare(word: string): boolean {
  return /\d/.test(word) || (word.length > 2 && !frequent.has(word))
}

/** Short words that nearly all texts in one of the languages have. */
const frequent: ReadonlySet<string> = new Set(
  'and are for not our the this you your der die und les des pour sur que los por com'.split(' ')
)

/** What is around a phrase may belong to its words, and so may what is before or after an apostrophe. */
function isGap(character = ''): boolean {
  return /^[^\p{L}\p{N}'’]$/u.test(character)
}

/** To an expression that ignores case, a long s is an s. */
function folded(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('ſ') ? lower.replaceAll('ſ', 's') : lower
}
