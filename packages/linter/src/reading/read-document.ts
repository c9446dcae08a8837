import {isReadingLanguage, type ReadingLanguage} from '../languages/loading.js'
import {guessLanguage} from '../text/language/guess-language.js'
import {read, type Reading} from './reading.js'

/** Options for reading a document. */
export interface ReadingOptions {
  /** A language tag such as `en` or `de-AT`. Without one, the language is guessed from the text. */
  readonly language?: string | undefined
}

/** Reads a document in the given language, or in the one that its text seems to be in. */
export function readDocument(markdown: string, options: ReadingOptions = {}): Reading {
  return read(markdown, readingLanguage(markdown, options))
}

/** Returns the language to read in: the given one if it can be read, or else that of the text, or else English. */
export function readingLanguage(markdown: string, {language}: ReadingOptions): ReadingLanguage {
  const primary = language?.toLowerCase().split('-')[0]
  if (isReadingLanguage(primary)) return primary
  const guessed = guessLanguage(markdown)
  return isReadingLanguage(guessed) ? guessed : 'en'
}
