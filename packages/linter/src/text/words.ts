import {abbreviations} from '../languages/basics.js'
import {isCapital, isLetter, isNumber, isSpace, kindAt, kindOf, lowerCase} from './characters.js'
import {sharedLexicon, withLetter, type Lexicon} from './lexicon.js'
import {
  elisionEnd,
  isApostrophe,
  leadsToMail,
  linkTargetEnd,
  mailAddressEnd,
  tagEnd,
  webAddressEnd,
  wordEnd
} from './tokens.js'

/**
 * The words of a text as numbers: which one each is, where it is, and in which sentence. In the lexicon they
 * are in lower case, with a straight apostrophe: `don't`. An e-mail address is `<email>`, a web address `<url>`.
 *
 * Markup is left out: `see [our *site*](https://…)` becomes `see`, `our` and `site`;
 * `[write](mailto:a@b.org)` becomes `write` and `<email>`. A list item and a table cell begin a sentence of
 * their own.
 */
export class Words {
  readonly lexicon: Lexicon = sharedLexicon()
  readonly #text: string
  #count = 0
  #sentence = -1
  #numbers: Int32Array
  #starts: Int32Array
  #ends: Int32Array
  #sentences: Int32Array

  constructor(text: string) {
    this.#text = text
    this.#sign = text.indexOf('@')
    // Most texts have a word for every six characters.
    const room = Math.max(16, text.length >> 2)
    this.#numbers = new Int32Array(room)
    this.#starts = new Int32Array(room)
    this.#ends = new Int32Array(room)
    this.#sentences = new Int32Array(room)
  }

  get count(): number {
    return this.#count
  }

  /** The number in the lexicon of the word at a place. */
  numberAt(place: number): number {
    return place < this.#count ? (this.#numbers[place] ?? -1) : -1
  }

  /** The word at a place, such as `don't`; empty before the first word and after the last. */
  textAt(place: number): string {
    return this.lexicon.textOf(this.numberAt(place))
  }

  startOf(place: number): number {
    return this.#starts[place] ?? 0
  }

  endOf(place: number): number {
    return this.#ends[place] ?? 0
  }

  /** The number in the lexicon of every word. */
  get numbers(): Int32Array {
    return this.#numbers.subarray(0, this.#count)
  }

  /** The sentence of every word, as a number. */
  get sentences(): Int32Array {
    return this.#sentences.subarray(0, this.#count)
  }

  /** Words of one sentence share a number; before the first and after the last word it is -1. */
  sentenceAt(place: number): number {
    return place < this.#count ? (this.#sentences[place] ?? -1) : -1
  }

  /** Reads the text between two offsets, which begins a sentence, and appends it to what was read earlier. */
  read(from: number, to: number): void {
    const text = this.#text
    let previousEnd = -1
    this.#sentence++
    for (let at = from; at < to; at = this.#next) {
      const code = text.charCodeAt(at)
      const kind = isHalf(code) ? kindAt(text, at) : kindOf(code)
      if ((kind & isSpace) !== 0) {
        this.#next = at + 1
        continue
      }
      if (this.#sign !== -1 && this.#sign < at) this.#sign = text.indexOf('@', at)
      const number =
        (kind & (isLetter | isNumber)) !== 0 ? this.#readWord(at, code) : this.#readMark(at, code)
      if (number === nothing) continue
      if (previousEnd !== -1 && this.#beginsSentence(previousEnd, at)) this.#sentence++
      this.#add(number, at)
      previousEnd = this.#next
    }
  }

  /** The offset after the text that was read last. */
  #next = 0
  /** The next `@`; -1 if none follows. */
  #sign: number

  /** A word, or an address that begins like one. */
  #readWord(at: number, code: number): number {
    const text = this.#text
    if (code === 0x68 || code === 0x77) {
      this.#next = webAddressEnd(text, at)
      if (this.#next !== -1) return this.#numberOf(webAddress)
    }
    if (this.#sign !== -1) {
      this.#next = mailAddressEnd(text, at, this.#sign)
      if (this.#next !== -1) return this.#numberOf(mailAddress)
    }
    if (code === 0x68 && text.startsWith('http', at)) {
      this.#next = wordEnd(text, at)
      return this.#numberOf(webAddress)
    }
    // Most words are of plain letters.
    let length = 0
    let hash = 0
    let end = at
    for (let plain = plainLetters[code]; plain; plain = plainLetters[text.charCodeAt(++end)]) {
      if (length === longestWord) continue
      letters[length++] = plain
      hash = withLetter(hash, plain)
    }
    if (isPlainGap[text.charCodeAt(end)] === 1) {
      this.#next = end
      return this.lexicon.numberOf(letters, length, hash)
    }
    end = elisionEnd(text, at)
    if (end === -1) end = wordEnd(text, at)
    length = Math.min(end - at, longestWord)
    for (let place = 0; place < length; place++) {
      const code = text.charCodeAt(at + place)
      letters[place] = isApostrophe(code) ? 0x27 : lowerCase(code)
    }
    this.#next = end
    return this.lexicon.numberOf(letters, length)
  }

  /** Anything that is neither a word nor a space: an address that begins with `_`, markup, anything else. */
  #readMark(at: number, code: number): number {
    const text = this.#text
    if (code === 0x5d) {
      this.#next = linkTargetEnd(text, at)
      if (this.#next !== -1) return leadsToMail(text, at, this.#next) ? this.#numberOf(mailAddress) : nothing
    } else if (code === 0x3c) {
      this.#next = tagEnd(text, at)
      if (this.#next !== -1) return nothing
    } else if (this.#sign !== -1) {
      this.#next = mailAddressEnd(text, at, this.#sign)
      if (this.#next !== -1) return this.#numberOf(mailAddress)
    }
    this.#next = at + 1
    return nothing
  }

  #numberOf(word: string): number {
    for (let place = 0; place < word.length; place++) letters[place] = word.charCodeAt(place)
    return this.lexicon.numberOf(letters, word.length)
  }

  #add(number: number, start: number): void {
    const place = this.#count++
    if (place >= this.#numbers.length) this.#grow()
    this.#numbers[place] = number
    this.#starts[place] = start
    this.#ends[place] = this.#next
    this.#sentences[place] = this.#sentence
  }

  #grow(): void {
    this.#numbers = doubled(this.#numbers)
    this.#starts = doubled(this.#starts)
    this.#ends = doubled(this.#ends)
    this.#sentences = doubled(this.#sentences)
  }

  /**
   * Whether a sentence begins after the gap between two offsets, such as `. ` or a line break before a
   * bullet.
   */
  #beginsSentence(from: number, to: number): boolean {
    const text = this.#text
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x20) continue
      if (code === 0x7c || code === 0x2022) return true
      if (code === 0x0a && startsListItem(text, at + 1)) return true
      if (code !== 0x2e && code !== 0x21 && code !== 0x3f) continue
      if (code === 0x2e && abbreviated.has(this.textAt(this.#count - 1))) continue
      if (code === 0x2e && isOrdinal(text, at)) continue
      if (closesSentence(text, at + 1) && (kindOf(text.charCodeAt(to)) & (isCapital | isNumber)) !== 0)
        return true
    }
    return false
  }
}

const nothing = -1
const webAddress = '<url>'
const mailAddress = '<email>'

/** Only the beginning of a longer one is looked at. */
const longestWord = 256
const letters = new Uint16Array(longestWord)

/** Letters and digits of ASCII in lower case, by code; 0 for what is none. */
const plainLetters = Uint8Array.from({length: 128}, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? lowerCase(code) : 0
)

/** Characters of ASCII that always end a word: all except letters, digits and the apostrophe. */
const isPlainGap = Uint8Array.from({length: 128}, (_, code) =>
  /[a-z0-9']/i.test(String.fromCharCode(code)) ? 0 : 1
)

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}

/**
 * Words after which a full stop doesn't end a sentence: `Acme Inc. Attn. Privacy`, `e.g. Google`, `U.S. law`.
 */
const abbreviated: ReadonlySet<string> = new Set([
  ...abbreviations.flatMap((words) => words.split(/[. ]+/)),
  'u',
  's'
])

const ordinal =
  /(?<=\b\d{1,2})\. (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lebensjahr)\b/y

/** In German, a full stop follows an ordinal: `geändert am 3. Mai 2026`, `das 16. Lebensjahr`. */
function isOrdinal(text: string, at: number): boolean {
  if (kindOf(text.charCodeAt(at - 1)) !== isNumber) return false
  ordinal.lastIndex = at
  return ordinal.test(text)
}

/**
 * After the full stop that ends a sentence there is a space, or a mark that closes emphasis, a quotation or a
 * bracket.
 */
function closesSentence(text: string, at: number): boolean {
  return at < text.length && ('*_"”’)]'.includes(text.charAt(at)) || (kindAt(text, at) & isSpace) !== 0)
}

const listItem = /[ \t]{0,16}(?:[*+-][ \t]|\d{1,3}\\?[.)][ \t]|\([a-z0-9]{1,3}\)[ \t])/y

function startsListItem(text: string, lineStart: number): boolean {
  listItem.lastIndex = lineStart
  return listItem.test(text)
}
