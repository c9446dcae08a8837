import type {PhraseMatch} from '../phrases/phrase-index.js'
import type {Word} from '../text/words.js'

/** How many words a negation reaches forward: `We do not, under any circumstances, sell`. */
const reach = 5

/** Does a negation stand in the match or shortly before it, in its sentence? */
export function isNegated(
  words: readonly Word[],
  match: PhraseMatch<unknown>,
  negations: ReadonlySet<string>
): boolean {
  const sentence = words[match.first]?.sentence
  for (let at = Math.max(0, match.first - reach); at <= match.last; at++) {
    const word = words[at]
    if (word?.sentence !== sentence || !negations.has(word?.text ?? '')) continue
    if (word?.text === 'not' && words[at + 1]?.text === 'only') continue
    return true
  }
  return false
}
