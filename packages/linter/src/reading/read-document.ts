import {isReadingLanguage, type ReadingLanguage} from '../languages/loading.js'
import {guessLanguage} from '../text/language/guess-language.js'
import {read, type Reading} from './reading.js'

/** How to read. */
export interface ReadingOptions {
  /** A language tag such as `en` or `de-AT`. Without one, the language is guessed from the text. */
  readonly language?: string | undefined
}

/** Reads a document in the language that was given or that its text looks like. */
export function readDocument(markdown: string, options: ReadingOptions = {}): Reading {
  return read(markdown, readingLanguage(markdown, options))
}

/** The language to read in: the given one if it is known, else the one of the text; English if that can't be read. */
export function readingLanguage(markdown: string, {language}: ReadingOptions): ReadingLanguage {
  const primary = language?.toLowerCase().split('-')[0]
  if (isReadingLanguage(primary)) return primary
  const guessed = guessLanguage(markdown)
  return isReadingLanguage(guessed) ? guessed : 'en'
}
