import {allBasics} from './all-basics.js'
import type {BlankWords, DateWords} from './language-basics.js'

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

/** What is said before dates in every language. */
export const dateWords: readonly DateWords[] = Object.values(allBasics).map(({dates}) => dates)

/** What templates leave to be filled in, in every language: a template of another language leaves as much. */
export const blankWords: readonly BlankWords[] = Object.values(allBasics).map(({blanks}) => blanks)
