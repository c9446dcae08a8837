import {allKnowledge} from '#languages'
import type {Language} from '@policy-gen/schema'
import type {LanguageKnowledge} from './cues.js'
import {LanguageNotLoaded} from './not-loaded.js'

/** A language in which policies can be read. */
export type ReadingLanguage = Language

/** The languages in which policies can be read. */
export const readingLanguages = Object.keys(allKnowledge) as readonly ReadingLanguage[]

export function isReadingLanguage(language: string | undefined): language is ReadingLanguage {
  return language !== undefined && Object.hasOwn(allKnowledge, language)
}

/** What is known of a language. */
export function knowledgeAtHand(language: ReadingLanguage): LanguageKnowledge {
  const known = provided[language]
  if (typeof known === 'function') throw new LanguageNotLoaded(language, () => loadLanguages(language))
  return known
}

/**
 * Loads what is known of languages, so that texts in them are read at once. In Node all of it is there from the start; a
 * page has it in files that it loads when it reads the first text of a language.
 */
export async function loadLanguages(...languages: readonly ReadingLanguage[]): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      const known = provided[language]
      if (typeof known === 'function') provided[language] = await known()
    })
  )
}

/** What is known of each language, or what loads it. */
const provided: Record<ReadingLanguage, LanguageKnowledge | (() => Promise<LanguageKnowledge>)> = {
  ...allKnowledge
}
