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

/** Returns the knowledge of a language. Throws `LanguageNotLoaded` if a page hasn't loaded it yet. */
export function languageAtHand(language: ReadingLanguage): LanguageTable {
  return atHand(language, 'table')
}

/** Returns the wording of claims in a language. Throws `LanguageNotLoaded` if a page hasn't loaded it yet. */
export function claimsAtHand(language: ReadingLanguage): ClaimTable {
  return atHand(language, 'claims')
}

/**
 * Loads all parts of languages in advance, so that texts in them are read without waiting. In Node, all parts are available
 * from the start; a page has them in files, and loads them when it reads the first text in a language.
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

/** Functions that create the parts of a language, or objects that load them. */
const providers: Readonly<
  Record<ReadingLanguage, {readonly [Part in keyof LanguageParts]: PartsAtHand[Part] | PartsOnDemand[Part]}>
> = languageTables

const parts: {readonly [Part in keyof LanguageParts]: Map<ReadingLanguage, LanguageParts[Part]>} = {
  table: new Map(),
  claims: new Map()
}
