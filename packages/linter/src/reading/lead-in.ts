import type {Range} from '../text/range.js'
import type {Passage} from './passages.js'

/** A passage and its lead-in. */
interface Introduced<Read> {
  readonly passage: Passage
  readonly leadIn: Read | undefined
}

/**
 * Returns the previous passage if it ends in a colon, or the lead-in of the previous item if this is another item.
 *
 *     You have the right:
 *
 *     *   to access your data
 *
 *     *   to have it corrected
 */
export function leadInOf<Read extends Introduced<Read>>(
  passage: Passage,
  previous: Read | undefined,
  text: string
): Read | undefined {
  if (!previous || passage.heading || previous.passage.heading) return undefined
  if (endsInColon(previous.passage, text)) {
    return previous.passage.parts.length === 1 || !isItem(passage) ? previous : (previous.leadIn ?? previous)
  }
  return isItem(previous.passage) === isItem(passage) && (isItem(passage) || endsOpen(previous.passage, text))
    ? previous.leadIn
    : undefined
}

function isItem({parts}: Passage): boolean {
  return parts[0]?.kind === 'item' || parts[0]?.kind === 'row'
}

/** `to provide our services;` is followed by another item, even without a bullet. */
function endsOpen(passage: Range, text: string): boolean {
  return /(?:[;,]|\b(?:and|or|und|oder|et|ou))[\s*_\\]*$/.test(endingOf(passage, text))
}

function endsInColon(passage: Range, text: string): boolean {
  return /:[\s*_\\]*$/.test(endingOf(passage, text))
}

function endingOf({start, end}: Range, text: string): string {
  return text.slice(Math.max(start, end - 12), end)
}
