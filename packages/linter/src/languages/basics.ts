import {allBasics} from './all-basics.js'
import type {LanguageBasics} from './language-basics.js'

/** Months by name in every language, as numbers from 1: a date is read before its language is known. */
export const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(allBasics).flatMap(({months}) =>
    months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))
  )
)

/** The abbreviations of every language. */
export const abbreviations: readonly string[] = [
  ...new Set(Object.values(allBasics).flatMap(({abbreviations: own}) => own))
]

/** The words beside a name in titles of policies, in every language. */
export const titles: readonly RegExp[] = Object.values(allBasics).map(({names}) => names.title)

/**
 * Returns a function that makes an expression of the words of all languages when it is first called. A text is read before
 * its language is known, and may contain words of another language.
 */
export function inAnyLanguage(source: (anyOf: typeof anyOfAll) => string, flags: string): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source(anyOfAll), flags))
}

/** Matches the words of any language. */
function anyOfAll(words: (basics: LanguageBasics) => string): string {
  return `(?:${Object.values(allBasics).map(words).join('|')})`
}
