import {languages} from '@policy-gen/schema/vocabulary'
import type {Range} from '../range.js'
import {isPlainlyEnglish} from './function-words.js'
import type {SampledLanguage} from './samples.js'
import {scripts, type Script} from './scripts.js'
import {sharedWords, type ReadWords} from './weighed-words.js'

/** How much of a text is enough to recognise its language. */
const enough = 6000

/**
 * The language of a text, such as `en` or `pt`; `undefined` if there is too little of it to be sure.
 *
 * @param unless The language to assume unless another one is far more likely: names and tables of a German
 * text aren't Maltese.
 * @example guessLanguage('Wir geben Ihre Daten nicht weiter.') // 'de'
 */
export function guessLanguage(text: string, {unless}: {readonly unless?: string} = {}): string | undefined {
  return new LanguageText(text).languageOf(0, text.length, unless)
}

/** A text whose parts may be in several languages. */
export class LanguageText {
  readonly #text: string
  readonly #words = sharedWords()
  /** All words of a text, if samples cover most of it. Of a longer text, only those in samples are read. */
  #all: ReadWords | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The language of the part between two offsets: see `guessLanguage`. */
  languageOf(start: number, end: number, unless?: string): string | undefined {
    const sample = sampleOf(start, end)
    if ((unless ?? 'en') === 'en' && isPlainlyEnglish(this.#text, sample)) return 'en'
    const script = scriptOf(this.#text, sample)
    if (!script) return undefined
    return typeof script.languages === 'string'
      ? script.languages
      : this.#mostLikely(sample, script.languages, unless)
  }

  /** The evidence of a sample's letter groups for each language, and how many groups there were. */
  #mostLikely(
    sample: readonly Range[],
    possible: readonly SampledLanguage[],
    unless: string | undefined
  ): SampledLanguage | undefined {
    const {sums, groups} = this.#words.sumsOf(this.#wordsIn(sample), possible)
    let [best, first, second] = [0, -Infinity, -Infinity]
    for (let language = 0; language < sums.length; language++) {
      const sum = sums[language] ?? 0
      if (sum > first) [best, first, second] = [language, sum, first]
      else if (sum > second) second = sum
    }
    const usual = possible.findIndex((language) => language === unless)
    if (usual !== -1 && first - (sums[usual] ?? 0) < groups * farAhead) return possible[usual]
    // A few words may be of any language, and names of none.
    const language = possible[best]
    return language && groups >= fewest && first - second >= marginOf(language, groups) ? language : undefined
  }

  #wordsIn(sample: readonly Range[]): Int32Array {
    const parts = sample.map((range) => this.#wordsFrom(range))
    const [only, ...others] = parts
    return only && others.length === 0 ? only : joined(parts)
  }

  #wordsFrom({start, end}: Range): Int32Array {
    if (this.#text.length > 3 * enough) return this.#words.read(this.#text, start, end).numbers
    const {numbers, starts} = (this.#all ??= this.#words.read(this.#text))
    return numbers.subarray(firstFrom(start, starts), firstFrom(end, starts))
  }
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The place of the first number that is not lower, by bisection. */
function firstFrom(number: number, sorted: Int32Array): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** A long text is sampled in three places: its beginning may be a menu in another language. */
function sampleOf(start: number, end: number): readonly Range[] {
  const length = end - start
  if (length <= 3 * enough) return [{start, end: Math.min(end, start + enough)}]
  return [0, 0.4, 0.8].map((at) => {
    const from = start + Math.floor(at * length)
    return {start: from, end: from + enough / 3}
  })
}

/** The script of most letters; a Japanese or Chinese letter counts for more than a Latin one. */
function scriptOf(text: string, sample: readonly Range[]): Script | undefined {
  if (isPlainLatin(text, sample)) return scripts[0]
  const words = sample.map(({start, end}) => text.slice(start, end)).join('\n')
  let best: Script | undefined
  let most = 0
  for (const script of scripts) {
    const count = (words.match(script.letters)?.length ?? 0) * weightOf(script)
    if (count > most) [best, most] = [script, count]
  }
  return best
}

/**
 * A letter of Chinese, Japanese or Korean counts for more than a Latin one; Japanese texts are half Chinese.
 */
function weightOf({languages}: Script): number {
  if (languages === 'ja') return mostWeight
  return languages === 'zh' || languages === 'ko' ? 3 : 1
}

const mostWeight = 6

/** Whether a sample has so many plain letters that no other script can have more, whatever the rest is. */
function isPlainLatin(text: string, sample: readonly Range[]): boolean {
  let plain = 0
  let others = 0
  for (const {start, end} of sample) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      const lower = code | 0x20
      if (code > 0x7f) others++
      else if (lower >= 0x61 && lower <= 0x7a) plain++
    }
  }
  return plain > 0 && plain >= others * mostWeight
}

/** The smallest number of letter groups that is enough. */
const fewest = 3

/**
 * By how much the best language has to be ahead. “We delete it” looks Dutch, and “billing data, payment
 * history” Maltese: in a short text, a language in which policies are seldom written has to be far ahead.
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
