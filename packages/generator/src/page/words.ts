import {languageOrEnglish} from '@policy-gen/schema'
import {dictionaries} from '../languages/index.js'
import type {PageWords} from '../languages/page-words.js'
import {primaryOf} from '../languages/primary.js'
import type {Theme} from './theme.js'

/** The words of a page that aren't in the policy's Markdown, and their language. */
interface WordsIn extends PageWords {
  readonly language: string
}

/**
 * The words of a language: a theme's own, or ours. If neither has them, they are English, and the page marks
 * them as such.
 */
export function wordsIn(tag: string, theme?: Theme): WordsIn {
  const own = ownWords(tag, theme)
  if (own !== undefined) return {...own, language: primaryOf(tag)}
  const language = languageOrEnglish(tag)
  return {...dictionaries[language].pageWords, language}
}

/** A theme's words for a language. */
function ownWords(tag: string, theme: Theme | undefined): PageWords | undefined {
  return theme?.words[primaryOf(tag)]
}
