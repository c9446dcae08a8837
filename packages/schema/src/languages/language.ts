import {languages} from './names.js'

export {languages}

/** A language of the vocabularies, the catalogue and the templates. */
export type Language = (typeof languages)[number]

/**
 * The language of a tag, if it is one of those supported.
 *
 * @example languageOfTag('en-GB') // 'en'
 */
export function languageOfTag(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-')
  return languages.find((language) => language === primary)
}

/**
 * The language in which something is said about a text in any language: the text's own if it is supported,
 * else English. Nothing else decides this, and a build warns of each part that is in English for that reason.
 *
 * @example languageOrEnglish('nl') // 'en'
 */
export function languageOrEnglish(tag = ''): Language {
  return languageOfTag(tag) ?? 'en'
}

/** A text in every language. */
export type Localised = Readonly<Record<Language, string>>

/** Makes a text in every language. */
export function inEveryLanguage(make: (language: Language) => string): Localised {
  const made: Partial<Record<Language, string>> = {}
  for (const language of languages) made[language] = make(language)
  return made as Localised
}
