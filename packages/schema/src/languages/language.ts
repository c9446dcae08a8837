import {languages} from './names.js'

export {languages}

/** A language that the vocabularies, the catalogue and the templates speak. */
export type Language = (typeof languages)[number]

/**
 * The language of a tag, where it is one of ours.
 *
 * @example languageOfTag('en-GB') // 'en'
 */
export function languageOfTag(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-')
  return languages.find((language) => language === primary)
}

/**
 * The language in which something of ours is said beside a text in any language: its own, else English. Nothing else decides
 * this, and a build warns of each part that is English for want of words.
 *
 * @example languageOrEnglish('nl') // 'en'
 */
export function languageOrEnglish(tag = ''): Language {
  return languageOfTag(tag) ?? 'en'
}

/** A text in every language. */
export type Localised = Readonly<Record<Language, string>>

/** Make a text in every language. */
export function inEveryLanguage(make: (language: Language) => string): Localised {
  const made: Partial<Record<Language, string>> = {}
  for (const language of languages) made[language] = make(language)
  return made as Localised
}
