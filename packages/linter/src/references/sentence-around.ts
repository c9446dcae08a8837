import {matchesIn} from '../text/matches.js'

/** What is at least this far from a place isn't in its sentence, whatever the punctuation. */
const longest = 400

/**
 * The sentence around a place of a text. A blank line ends one, and so does a full stop before a capital. One that is too long
 * is cut where a multiple of its longest length is, so that neighbouring places have the same.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, Math.floor(start / longest - 1) * longest), start)
  const after = text.slice(end, Math.ceil(end / longest + 1) * longest)
  const from = Math.max(
    ...matchesIn(before, /[.!?][”"’)]?\s+(?=[\p{Lu}“"„«])|\n[\t ]*\n/gu).map(
      ({index, 0: mark}) => index + mark.length
    ),
    0
  )
  const to = /[.!?][”"’)]?(?=\s+[\p{Lu}“"„«]|\s*$)|\n[\t ]*\n/u.exec(after)?.index ?? after.length
  return before.slice(from) + text.slice(start, end) + after.slice(0, to)
}
