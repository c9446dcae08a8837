import {languageTables} from '#languages'
import type {Language} from '@policy-gen/schema'
import type {ClaimTable, LanguageParts, LanguageTable, PartsAtHand, PartsOnDemand} from './language-table.js'
import {LanguageNotLoaded} from './not-loaded.js'

/** A language in which policies can be read. */
export type ReadingLanguage = Language

/** The languages in which policies can be read. */
export const readingLanguages = Object.keys(languageTables) as readonly ReadingLanguage[]

export function isReadingLanguage(language: string | undefined): language is ReadingLanguage {
  return language !== undefined && Object.hasOwn(languageTables, language)
}

/** What is known of a language. */
export function languageAtHand(language: ReadingLanguage): LanguageTable {
  return atHand(language, 'table')
}

/** What is known of claims in a language. */
export function claimsAtHand(language: ReadingLanguage): ClaimTable {
  return atHand(language, 'claims')
}

/**
 * Loads all that is known of languages, so that texts in them are read at once. In Node all of it is there from the start; a
 * page has it in files that it loads when it reads the first text of a language.
 */
export async function loadLanguages(...languages: readonly ReadingLanguage[]): Promise<void> {
  await Promise.all(languages.flatMap((language) => [load(language, 'table'), load(language, 'claims')]))
}

function atHand<Part extends keyof LanguageParts>(
  language: ReadingLanguage,
  part: Part
): LanguageParts[Part] {
  const known = parts[part].get(language)
  if (known) return known
  const provided = providers[language][part]
  if (typeof provided !== 'function') throw new LanguageNotLoaded(language, () => load(language, part))
  const made = provided()
  parts[part].set(language, made)
  return made
}

async function load<Part extends keyof LanguageParts>(
  language: ReadingLanguage,
  part: Part,
  loaded: Map<ReadingLanguage, LanguageParts[Part]> = parts[part]
): Promise<void> {
  const provided = providers[language][part]
  if (!loaded.has(language) && typeof provided !== 'function') loaded.set(language, await provided.load())
}

/** What makes the parts of a language, or loads them. */
const providers: Readonly<
  Record<ReadingLanguage, {readonly [Part in keyof LanguageParts]: PartsAtHand[Part] | PartsOnDemand[Part]}>
> = languageTables

const parts: {readonly [Part in keyof LanguageParts]: Map<ReadingLanguage, LanguageParts[Part]>} = {
  table: new Map(),
  claims: new Map()
}
