import type {Language} from '@policy-gen/schema'

/** What a page says that isn't in the policy's Markdown. */
export interface Words {
  /** The language that they are in. */
  readonly language: Language
  readonly skip: string
  readonly contents: string
  readonly languages: string
  readonly updated: string
  readonly effective: string
  readonly version: string
  readonly table: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    language: 'en',
    skip: 'Skip to the text',
    contents: 'Contents',
    languages: 'Languages',
    updated: 'Last updated',
    effective: 'In effect from',
    version: 'Version',
    table: 'Table'
  },
  de: {
    language: 'de',
    skip: 'Zum Text springen',
    contents: 'Inhalt',
    languages: 'Sprachen',
    updated: 'Zuletzt geändert',
    effective: 'Gültig ab',
    version: 'Fassung',
    table: 'Tabelle'
  }
}

/** The words of a language; English where there is no translation. */
export function wordsIn(language: string): Words {
  const [primary = ''] = language.toLowerCase().split('-')
  return isTranslated(primary) ? words[primary] : words.en
}

function isTranslated(language: string): language is Language {
  return Object.hasOwn(words, language)
}
