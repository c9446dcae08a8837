import {allBasics} from './all-basics.js'
import type {LanguageBasics} from './language-basics.js'

/** The number of each month by its names in every language: a date is read before its language is known. */
export const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(allBasics).flatMap(({months}) =>
    months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))
  )
)

/** The abbreviations of every language. */
export const abbreviations: readonly string[] = [
  ...new Set(Object.values(allBasics).flatMap(({abbreviations: own}) => own))
]

/** What titles of policies have beside a name, in every language. */
export const titles: readonly RegExp[] = Object.values(allBasics).map(({names}) => names.title)

/**
 * An expression with what is said in any of the languages: a text is read before its language is known, and a text in one
 * has words of another. It is made when it is first used.
 */
export function inAnyLanguage(source: (anyOf: typeof anyOfAll) => string, flags: string): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source(anyOfAll), flags))
}

/** One of the words of any language. */
function anyOfAll(words: (basics: LanguageBasics) => string): string {
  return `(?:${Object.values(allBasics).map(words).join('|')})`
}
