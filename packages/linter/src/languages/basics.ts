import type {Language} from '@policy-gen/schema'
import {basics as de} from './de/basics.js'
import {basics as en} from './en/basics.js'
import {basics as es} from './es/basics.js'
import {basics as fr} from './fr/basics.js'
import type {DateWords, LanguageBasics} from './language-basics.js'

const basics: Readonly<Record<Language, LanguageBasics>> = {en, de, fr, es}

/** The number of each month by its names in every language: a date is read before its language is known. */
export const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(basics).flatMap(({months}) =>
    months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))
  )
)

/** The abbreviations of every language. */
export const abbreviations: readonly string[] = [
  ...new Set(Object.values(basics).flatMap(({abbreviations: own}) => own))
]

/** What is said before dates in every language. */
export const dateWords: readonly DateWords[] = Object.values(basics).map(({dates}) => dates)
