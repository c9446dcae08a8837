import {outdatedReferences} from './catalogue/index.js'
import {neededWords} from '../text/needed-words.js'

/** The words that a text has to contain for each reference to match; nothing if none is needed. */
export function referenceWords(): readonly (readonly string[] | undefined)[] {
  return outdatedReferences.map(({pattern}) => neededWords(pattern))
}
