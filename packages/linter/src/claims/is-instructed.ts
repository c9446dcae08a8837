import {claimListsOf} from '../languages/claim-lists.js'
import {Words} from '../text/words.js'

/** Does the wording say that the recipient works for the organisation: `on our behalf`, `for us`? */
export function isInstructed(text: string): boolean {
  const lists = claimListsOf('en')
  if (!lists) return false
  const words = new Words(text)
  words.read(0, text.length)
  return lists.book.find(words).of(lists.instructed).length > 0
}
