import type {Range} from '../text/range.js'

/**
 * A text with a space for whatever isn't prose. Line endings stay, and so does the length.
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

/** Addresses that are in the text as they are. Any word may begin an e-mail address, so that a text without one is spared. */
function withoutAddresses(text: string): string {
  if (text.includes('@')) return text.replace(addresses, blank)
  return /https?:|www\./i.test(text) ? text.replace(webAddresses, blank) : text
}

const webAddresses = /\b(?:https?:\/\/|www\.)[^\s<>()[\]]+/gi
const addresses = new RegExp(
  String.raw`${webAddresses.source}|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  'gi'
)
