import type {Range} from '../text/range.js'
import type {Words} from '../text/words.js'

/** A word of a sentence, as its grammar is looked at. */
export interface Word extends Range {
  /** In lower case, with a straight apostrophe: `don't`. */
  readonly text: string
}

/** The words from one place up to another. */
export function wordsBetween(words: Words, from: number, to: number): Word[] {
  return Array.from({length: Math.max(0, to - from)}, (_, at) => ({
    text: words.textAt(from + at),
    start: words.startOf(from + at),
    end: words.endOf(from + at)
  }))
}
