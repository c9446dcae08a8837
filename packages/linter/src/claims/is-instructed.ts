import {knowledgeOf} from '../languages/knowledge.js'
import {Words} from '../text/words.js'

/** Does the wording say that the recipient works for the organisation: `on our behalf`, `for us`? */
export function isInstructed(text: string): boolean {
  const {book, claims} = knowledgeOf('en')
  if (!claims) return false
  const words = new Words(text)
  words.read(0, text.length)
  return book.find(words).of(claims.instructed).length > 0
}
