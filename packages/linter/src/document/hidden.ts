import type {Range} from '../text/range.js'
import {withoutRanges} from '../text/without-ranges.js'
import {matchesIn} from '../text/matches.js'

/**
 * Replaces with spaces everything that readers never see: comments, scripts, style sheets and hidden elements. Line endings
 * and the length of the text stay the same. Only what Markdown sees as HTML is hidden: in code, a comment is shown.
 *
 * @example withoutHidden('A <!-- b --> c', [{start: 2, end: 12}]) // 'A            c'
 */
export function withoutHidden(source: string, html: readonly Range[]): string {
  return withoutRanges(source, hiddenRanges(source, html))
}

/**
 * Comments, and hidden elements from their start tag to their end tag or, without one, to the end of the text. A script without
 * an end is more likely the name of a tag in the text.
 */
function* hiddenRanges(source: string, html: readonly Range[]): Iterable<Range> {
  const ends = new Map<string, number>()
  const hasEnd = (name: string, start: number): boolean => {
    const end = ends.get(name) ?? source.toLowerCase().lastIndexOf(`</${name}`)
    ends.set(name, end)
    return end > start
  }
  let open: {readonly name: string; readonly start: number; depth: number} | undefined
  for (const {start, end} of html) {
    for (const match of matchesIn(source.slice(start, end), markup)) {
      const [text, closing = '', written, attributes = ''] = match
      const name = written?.toLowerCase()
      const place = {start: start + match.index, end: start + match.index + text.length}
      if (open) {
        if (name !== open.name) continue
        open.depth += closing === '/' ? -1 : isScript(name) ? 0 : 1
        if (open.depth > 0) continue
        yield {start: open.start, end: place.end}
        open = undefined
      } else if (name === undefined) yield place
      else if (
        closing === '' &&
        !isVoid.test(name) &&
        (isScript(name) ? hasEnd(name, place.start) : isHidden(attributes))
      )
        open = {name, start: place.start, depth: 1}
    }
    // The next block ends a paragraph that has no end tag.
    if (open?.name === 'p') {
      yield {start: open.start, end}
      open = undefined
    }
  }
  if (open) yield {start: open.start, end: source.length}
}

/** A comment, or a tag with its attributes. */
const markup =
  /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z\d-]*)((?:(?![a-z\d-])(?:"[^"]*"|'[^']*'|[^"'<>])(?:"[^"]*"|'[^']*'|[^"'<>])*)?)>/gi

/** Elements whose content is for programs. They can't contain one another. */
const isScript = (name: string): boolean => name === 'script' || name === 'style'

/** Elements without content, which hide only themselves. */
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** `hidden`, `style="display: none"`. Readers can find an element that is `hidden="until-found"`. */
function isHidden(attributes: string): boolean {
  for (const [, name = '', value = ''] of matchesIn(attributes, attribute)) {
    if (/^hidden$/i.test(name) && !/^["']?until-found/i.test(value)) return true
    if (/^style$/i.test(name) && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) return true
  }
  return false
}

const attribute = /([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g
