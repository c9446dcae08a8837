import {outdatedReferences} from './catalogue/index.js'
import {neededWords} from './needed-words.js'

/** Of each reference the words that a text has to hold for it to match; nothing where none is needed. */
export function referenceWords(): readonly (readonly string[] | undefined)[] {
  return outdatedReferences.map(({pattern}) => neededWords(pattern))
}
