import {languageOfTag, type Language} from '@policy-gen/schema'
import {dictionaries} from '../languages/index.js'
import type {PageWords} from '../languages/page-words.js'

/** What a page says that isn't in the policy's Markdown, and the language that it is in. */
interface WordsIn extends PageWords {
  readonly language: Language
}

/** The words of a language. Where there is no translation they are English, and the page marks them so. */
export function wordsIn(tag: string): WordsIn {
  const language = languageOfTag(tag) ?? 'en'
  return {...dictionaries[language].pageWords, language}
}
