import type {Range} from '../text/range.js'

/**
 * Replaces everything except prose with spaces. Line endings and the length of the text stay the same.
 *
 * @example proseOf('**Go** to [us](http://a.example)', [{start: 2, end: 4}, {start: 6, end: 10}, {start: 11, end: 13}])
 * // '  Go   to  us                   '
 */
export function proseOf(source: string, texts: readonly Range[]): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of texts) {
    if (start < at) continue
    parts.push(blank(source.slice(at, start)), withoutAddresses(source.slice(start, end)))
    at = end
  }
  parts.push(blank(source.slice(at)))
  return parts.join('')
}

function blank(text: string): string {
  return /[\n\r]/.test(text) ? text.replace(/[^\n\r]/g, ' ') : ' '.repeat(text.length)
}

/**
 * Blanks out addresses that are written out in the text. Any word may begin an e-mail address, so a text without an `@` isn't
 * searched for them.
 */
function withoutAddresses(text: string): string {
  if (text.includes('@')) return text.replace(addresses, blank)
  return /https?:|www\./i.test(text) ? text.replace(webAddresses, blank) : text
}

const webAddresses = /\b(?:https?:\/\/|www\.)[^\s<>()[\]]+/gi
const addresses = new RegExp(
  String.raw`${webAddresses.source}|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  'gi'
)
