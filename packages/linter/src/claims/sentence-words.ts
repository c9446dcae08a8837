import type {Range} from '../text/range.js'
import type {Words} from '../text/words.js'

/** A word of a sentence, for a look at its grammar. */
export interface Word extends Range {
  /** In lower case, with a straight apostrophe: `don't`. */
  readonly text: string
}

/** The words from one place up to another. */
export function wordsBetween(words: Words, from: number, to: number): Word[] {
  const found: Word[] = []
  for (let at = from; at < to; at++)
    found.push({text: words.textAt(at), start: words.startOf(at), end: words.endOf(at)})
  return found
}
