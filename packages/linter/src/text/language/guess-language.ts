import {languages} from '@policy-gen/schema/vocabulary'
import {isLetter, isMark, kindAt, kindOf, lowerCase} from '../characters.js'
import {Lexicon} from '../lexicon.js'
import {LetterGroups} from './letter-groups.js'
import type {SampledLanguage} from './samples.js'
import {scripts, type Script} from './scripts.js'

/** How much of a text is enough to know its language. */
const enough = 6000

/**
 * The language of a text, as `en` or `pt`; nothing where there is too little of it to be sure.
 *
 * @param unless A language that the text is in unless another one is far more likely: names and tables of a German
 * text are no Maltese.
 * @example guessLanguage('Wir geben Ihre Daten nicht weiter.') // 'de'
 */
export function guessLanguage(text: string, {unless}: {readonly unless?: string} = {}): string | undefined {
  const sample = sampleOf(text)
  const script = scriptOf(sample)
  if (!script) return undefined
  return typeof script.languages === 'string'
    ? script.languages
    : mostLikely(sample, script.languages, unless)
}

/** A long text is looked at in three places: its head may be a menu in another language. */
function sampleOf(text: string): string {
  if (text.length <= 3 * enough) return text.slice(0, enough)
  return [0, 0.4, 0.8]
    .map((at) => text.slice(at * text.length, at * text.length + enough / 3))
    .join('\n')
    .slice(0, enough)
}

/** The script of most letters; a Japanese or Chinese letter says more than a Latin one. */
function scriptOf(text: string): Script | undefined {
  if (isPlainLatin(text)) return scripts[0]
  let best: Script | undefined
  let most = 0
  for (const script of scripts) {
    const count = (text.match(script.letters)?.length ?? 0) * weightOf(script)
    if (count > most) [best, most] = [script, count]
  }
  return best
}

/** A letter of Chinese, Japanese or Korean says more than a Latin one; Japanese texts are half Chinese. */
function weightOf({languages}: Script): number {
  if (languages === 'ja') return mostWeight
  return languages === 'zh' || languages === 'ko' ? 3 : 1
}

const mostWeight = 6

/** Whether a text has so many plain letters that no other script can have more, whatever the rest is. */
function isPlainLatin(text: string): boolean {
  let plain = 0
  let others = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) others++
    else if (plainLetters[code] !== 0) plain++
  }
  return plain > 0 && plain >= others * mostWeight
}

/** What the letter groups of a text say for each language, and how many groups there were. */
function mostLikely(
  text: string,
  possible: readonly SampledLanguage[],
  unless: string | undefined
): SampledLanguage | undefined {
  words ??= new WeighedWords()
  const {names} = words
  const numbers = possible.map((language) => names.indexOf(language))
  const {sums, groups} = words.sumsOf(text, Math.min(...numbers), Math.max(...numbers))
  const ranked = possible
    .map((language, at) => ({language, sum: sums[numbers[at] ?? -1] ?? 0}))
    .sort((a, b) => b.sum - a.sum)
  const [best, second] = ranked
  const usual = ranked.find(({language}) => language === unless)
  if (best && usual && best.sum - usual.sum < groups * farAhead) return usual.language
  // A few words may be of any language, names of none.
  return best && groups >= fewest && best.sum - (second?.sum ?? 0) >= marginOf(best.language, groups)
    ? best.language
    : undefined
}

/** How many letter groups are too few. */
const fewest = 3

/**
 * By how much the best language has to be ahead. “We delete it” looks Dutch, and “billing data, payment history” Maltese: in a
 * short text, a language that policies are seldom written in has to be far ahead.
 */
function marginOf(language: SampledLanguage, groups: number): number {
  if (groups >= shortest) return 5
  return isUsual(language) ? 6 : Math.max(9, 0.3 * groups)
}

/** A sentence or two. */
const shortest = 70

function isUsual(language: string): boolean {
  return languages.some((usual) => usual === language)
}

/** By how much a letter group, on average, has to be more likely in another language than in the usual one. */
const farAhead = 0.3

/** What words say for each language. Texts use the same words time and again, so that each is weighed once. */
class WeighedWords {
  readonly #letterGroups = new LetterGroups()
  readonly names = this.#letterGroups.names
  #lexicon = new Lexicon()
  /** By word and language. */
  readonly #sums = new Float32Array(mostWords * this.names.length)
  /** How many groups of a word any sample has, plus one; 0 for a word that was not weighed yet. */
  readonly #groups = new Uint8Array(mostWords)
  /** How often a text has each word; and each of its words once. */
  readonly #counts = new Uint16Array(mostWords)
  readonly #distinct = new Uint16Array(enough)

  /** What all words of a text say for the languages from one to another together, and how many groups they have. */
  sumsOf(text: string, from: number, to: number): {readonly sums: Float64Array; readonly groups: number} {
    const languages = this.names.length
    const sums = new Float64Array(languages)
    const [sumsOfWords, counts] = [this.#sums, this.#counts]
    let groups = 0
    for (let left = this.#count(text) - 1; left >= 0; left--) {
      const word = this.#distinct[left] ?? 0
      const count = counts[word] ?? 0
      counts[word] = 0
      const own = (this.#groups[word] ?? 0) - 1
      if (own === 0) continue
      groups += count * own
      const row = word * languages
      for (let language = from; language <= to; language++)
        sums[language] = (sums[language] ?? 0) + count * (sumsOfWords[row + language] ?? 0)
    }
    return {sums, groups}
  }

  /** Counts the words of a text, and tells how many different ones there are. */
  #count(text: string): number {
    if (this.#lexicon.size + text.length / 2 >= mostWords) {
      this.#lexicon = new Lexicon()
      this.#groups.fill(0)
    }
    const [counts, distinct] = [this.#counts, this.#distinct]
    let found = 0
    for (let at = 0; at < text.length; at++) {
      let length = 0
      for (; at < text.length; at++) {
        const letter = letterAt(text, at)
        if (letter === 0) break
        if (length < letters.length) letters[length++] = letter
      }
      // A longer one has no groups.
      if (length === 0 || length === letters.length) continue
      const word = this.#numberOf(length)
      const before = counts[word] ?? 0
      if (before === 0) distinct[found++] = word
      counts[word] = before + 1
    }
    return found
  }

  /** The number of the word in the first `length` letters, which is weighed now if it wasn't before. */
  #numberOf(length: number): number {
    const word = this.#lexicon.numberOf(letters, length)
    if (this.#groups[word] === 0) {
      const from = word * this.names.length
      this.#sums.fill(0, from, from + this.names.length)
      this.#groups[word] = 1 + this.#letterGroups.weigh(this.#lexicon.textOf(word), this.#sums, from)
    }
    return word
  }
}

let words: WeighedWords | undefined

/** A text has a word for every two of its characters at most: there is room for those of one text, and for many before. */
const mostWords = 7000

/** Room for the longest word that has groups, and one letter more. */
const letters = new Uint16Array(31)

/** The letters of ASCII in lower case, by code; 0 for what is none. */
const plainLetters = Uint8Array.from({length: 128}, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? lowerCase(code) : 0
)

/** A letter in lower case or its mark, and what keeps letters apart within a Persian word; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return plainLetters[code] ?? 0
  const kind = code >= 0xd800 && code <= 0xdfff ? kindAt(text, at) : kindOf(code)
  return (kind & (isLetter | isMark)) !== 0 || code === 0x200c ? lowerCase(code) : 0
}
