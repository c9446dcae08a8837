import {claimPhrasesOf} from './claim-phrases.js'
import {wordsOf} from '../text/words.js'

/** Does the wording say that the recipient works for the organisation: `on our behalf`, `for us`? */
export function isInstructed(text: string): boolean {
  const phrases = claimPhrasesOf('en')
  return phrases !== undefined && phrases.instructed.find(wordsOf(text)).length > 0
}
