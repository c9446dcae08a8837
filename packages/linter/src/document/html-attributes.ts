/** An attribute of a start tag. Its value starts inside the quotation marks, if it has any. */
export interface HtmlAttribute {
  /** Both in lower case: `a`, `href`. */
  readonly element: string
  readonly name: string
  readonly value: string
  readonly start: number
}

const tag = /<([a-z][^\s/>]*)/giy
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?/y

/**
 * Yields the attributes of all start tags in a piece of HTML, in order and in one pass. An unclosed tag ends the search, as
 * it ends the text in a browser.
 */
export function* htmlAttributes(html: string): Iterable<HtmlAttribute> {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at)
      if (end === -1) return
      at = end
      continue
    }
    tag.lastIndex = at
    const element = tag.exec(html)?.[1]?.toLowerCase()
    at++
    if (element === undefined) continue
    at += element.length
    attribute.lastIndex = at
    for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
      const [, name = '', written] = match
      at = attribute.lastIndex
      if (written === undefined) {
        // `a="…` without a closing quotation mark: the rest is its value.
        if (/^\s*=\s*["']/.test(html.slice(at, at + 100))) return
        continue
      }
      const quoted = /^["']/.test(written)
      const value = quoted ? written.slice(1, -1) : written
      yield {element, name: name.toLowerCase(), value, start: at - written.length + (quoted ? 1 : 0)}
      attribute.lastIndex = at
    }
  }
}
