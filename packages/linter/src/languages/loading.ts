import {languageTables} from '#languages'
import type {Language} from '@policy-gen/schema'
import type {LanguageTable} from './language-table.js'
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
  const known = tables.get(language)
  if (known) return known
  const provided = providers[language]
  if (typeof provided !== 'function') throw new LanguageNotLoaded(language, () => loadLanguages(language))
  const table = provided()
  tables.set(language, table)
  return table
}

/**
 * Loads what is known of languages, so that texts in them are read at once. In Node all of it is there from the start; a
 * page has it in files that it loads when it reads the first text of a language.
 */
export async function loadLanguages(...languages: readonly ReadingLanguage[]): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      const provided = providers[language]
      if (!tables.has(language) && typeof provided !== 'function') tables.set(language, await provided.load())
    })
  )
}

/** What makes the table of a language, or loads it. */
const providers: Readonly<
  Record<ReadingLanguage, (() => LanguageTable) | {readonly load: () => Promise<LanguageTable>}>
> = languageTables

const tables = new Map<ReadingLanguage, LanguageTable>()
