import type {Range} from './range.js'

/**
 * Replaces ranges with spaces, or with another character. Line endings and the length of the text stay the same.
 *
 * @param ranges In the order of the text. One may be inside another.
 * @example withoutRanges('We ~~never~~ sell', [{start: 3, end: 12}]) // 'We           sell'
 */
export function withoutRanges(text: string, ranges: Iterable<Range>, by = ' '): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of ranges) {
    if (end <= at) continue
    parts.push(text.slice(at, start), text.slice(Math.max(at, start), end).replace(/[^\n\r]/g, by))
    at = end
  }
  return at === 0 ? text : parts.join('') + text.slice(at)
}
