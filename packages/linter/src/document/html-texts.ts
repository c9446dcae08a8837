import type {Range} from '../text/range.js'

/**
 * Returns the ranges of the words in a piece of HTML: the text between its tags, without scripts and style sheets. An
 * unclosed tag ends the search, as it ends the text in a browser.
 *
 * @example htmlTexts('<p>Updated <b>today</b></p>') // the ranges of `Updated ` and `today`
 */
export function htmlTexts(html: string): readonly Range[] {
  const texts: Range[] = []
  let from = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    opening.lastIndex = at
    const [written, name = ''] = opening.exec(html) ?? []
    if (written === undefined) {
      at++
      continue
    }
    if (at > from) texts.push({start: from, end: at})
    rest.lastIndex = at + written.length
    const tag = rest.exec(html)
    from = tag ? rest.lastIndex : html.length
    if (tag && written.charAt(1) !== '/' && unread.test(name)) from = endOf(name, html, from)
    at = from
  }
  if (from < html.length) texts.push({start: from, end: html.length})
  return texts
}

/** How a tag begins. */
const opening = /<\/?([a-z][^\s/>]*)/iy

/** The attributes and the end of a tag. Their values may contain `>`. */
const rest = /(?:"[^"]*"|'[^']*'|[^"'>])*>/y

/** Elements whose content isn't text for readers. */
const unread = /^(?:script|style|template|svg)$/i

function endOf(name: string, html: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}`, 'i'))
  return end === -1 ? html.length : from + end
}
