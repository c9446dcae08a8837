import {isReadingLanguage} from '../languages/loading.js'
import {isLetter, isMark, isSpace, kindAt, kindOf} from '../text/characters.js'
import {LanguageText} from '../text/language/guess-language.js'
import type {Range} from '../text/range.js'

/** A part of a document, and its language if known. */
export interface LanguagePart extends Range {
  readonly language: string | undefined
}

/** The languages of a document. */
export interface DocumentLanguages {
  /**
   * The language to read it in: among those that rules can read, the one with the most text if that is at least a quarter of
   * the whole; otherwise the one with the most text of all.
   */
  readonly main: string | undefined
  /** The whole document if it is in one language, otherwise a part for each change of language. */
  readonly parts: readonly LanguagePart[]
}

/** The number and the length of the samples that show whether a text has more than one language. */
const samples = {count: 10, length: 800}

/** A part with fewer letters than this takes on the language of the part before it. */
const shortest = 200

/**
 * Determines the languages of a text without markup. If samples of it differ in language, it is cut at the given places,
 * such as its headings. The language that a host declares is used unless another is far more likely.
 */
export function languagesOf(prose: string, cuts: readonly number[], declared?: string): DocumentLanguages {
  const text = new LanguageText(prose)
  const guessed = text.languageOf(0, prose.length, declared)
  const whole = guessed === undefined || isReadingLanguage(guessed) || isProse(prose) ? guessed : undefined
  const parts = isMixed(prose.length, text, whole) ? partsOf(prose, cuts, text, whole) : []
  if (parts.length < 2) return {main: whole, parts: [{start: 0, end: prose.length, language: whole}]}
  const lengths = new Map<string, number>()
  for (const {start, end, language} of parts)
    if (language !== undefined)
      lengths.set(language, (lengths.get(language) ?? 0) + lettersIn(prose.slice(start, end)))
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  const ranked = [...lengths].sort(([, a], [, b]) => b - a)
  const read = ranked.find(([language, length]) => isReadingLanguage(language) && length >= total / 4)
  return {main: (read ?? ranked[0])?.[0] ?? whole, parts}
}

/** Whether a text is mostly words. Lists of accounts and code aren't, but their letters alone make them look Basque. */
function isProse(text: string): boolean {
  const sample = text.slice(0, samples.length * samples.count)
  let others = 0
  for (let at = 0; at < sample.length; at++)
    if ((kindOf(sample.charCodeAt(at)) & (isLetter | isSpace | isMark)) === 0) others++
  return others < sample.length * mostOthers
}

/** In prose with addresses and dates, digits and punctuation make up about a tenth. */
const mostOthers = 0.2

function isMixed(length: number, text: LanguageText, unless: string | undefined): boolean {
  const count = Math.min(samples.count, Math.floor(length / (2 * shortest)))
  const step = length / count
  const guesses = Array.from({length: count}, (_, at) => {
    const start = Math.floor(at * step)
    return text.languageOf(start, Math.floor(start + Math.min(step, samples.length)), unless)
  })
  return new Set(guesses.filter(Boolean)).size > 1
}

function partsOf(
  prose: string,
  cuts: readonly number[],
  text: LanguageText,
  unless: string | undefined
): LanguagePart[] {
  const parts: LanguagePart[] = []
  const starts = [0, ...cuts.filter((cut) => cut > 0)]
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? prose.length
    const last = parts.at(-1)
    const language =
      lettersIn(prose.slice(start, end)) < shortest ? last?.language : text.languageOf(start, end, unless)
    if (last && last.language === language) parts.splice(-1, 1, {...last, end})
    else parts.push({start, end, language})
  }
  return parts
}

function lettersIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code >= 0xd800 && code < 0xdc00 ? kindAt(text, at) : kindOf(code)
    if ((kind & isLetter) !== 0) count++
  }
  return count
}
