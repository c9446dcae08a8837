import {languageOrEnglish} from '@policy-gen/schema'
import {dictionaries} from '../languages/index.js'
import type {PageWords} from '../languages/page-words.js'
import {primaryOf} from '../languages/primary.js'
import type {Theme} from './theme.js'

/** What a page says that isn't in the policy's Markdown, and the language that it is in. */
interface WordsIn extends PageWords {
  readonly language: string
}

/** The words of a language: a theme's own, or ours. Where neither has them they are English, and the page marks them so. */
export function wordsIn(tag: string, theme?: Theme): WordsIn {
  const own = ownWords(tag, theme)
  if (own !== undefined) return {...own, language: primaryOf(tag)}
  const language = languageOrEnglish(tag)
  return {...dictionaries[language].pageWords, language}
}

/** The words that a theme has for a language. */
function ownWords(tag: string, theme: Theme | undefined): PageWords | undefined {
  return theme?.words[primaryOf(tag)]
}
