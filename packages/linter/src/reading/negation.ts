import type {PhraseMatch} from '../phrases/phrase-book.js'
import type {Words} from '../text/words.js'

/** How many words a negation reaches forward: `We do not, under any circumstances, sell`. */
const reach = 6

/** Is a negation in the match or shortly before it, in its sentence? */
export function isNegated(
  words: Words,
  match: PhraseMatch<unknown>,
  negations: ReadonlySet<string>
): boolean {
  const sentence = words.sentenceAt(match.first)
  for (let at = Math.max(0, match.first - reach); at <= match.last; at++) {
    if (words.sentenceAt(at) !== sentence) continue
    const word = words.textAt(at)
    if (negations.has(word) && !(word === 'not' && words.textAt(at + 1) === 'only')) return true
  }
  return false
}
