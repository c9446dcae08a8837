import type {PhraseMatch} from '../phrases/phrase-book.js'
import type {Reading} from './reading.js'

/** How many words forward a negation reaches: `We do not, under any circumstances, sell`. */
const reach = 6

/** Whether a negation is in the match or shortly before it, in the same sentence. */
export function isNegated(
  {words, affirming}: Reading,
  match: PhraseMatch<unknown>,
  negations: ReadonlySet<string>
): boolean {
  const sentence = words.sentenceAt(match.first)
  for (let at = Math.max(0, match.first - reach); at <= match.last; at++) {
    if (words.sentenceAt(at) === sentence && negations.has(words.textAt(at)) && !affirming.has(at))
      return true
  }
  return false
}
