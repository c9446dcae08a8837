/**
 * An HTML page as Markdown of the very same length: what stands at an offset here stands there in the
 * page. Headings, paragraphs, lists and table rows keep their shape, links stay as they are, everything
 * else becomes space. So rules that read Markdown read pages, and point into their source.
 *
 * ```text
 * <h2>Cookies</h2><p>We use &lt; 3.</p>
 *  ## Cookies      ⏎⏎We use &lt; 3.
 * ```
 */
export function outlineOf(html: string): string {
  const outline = new Outline(html)
  let at = 0
  for (const token of html.matchAll(tokens)) {
    outline.text(at, token.index)
    at = token.index + token[0].length
    const {close = '', name = '', comment} = token.groups ?? {}
    if (comment !== undefined) outline.comment(token.index, at)
    else outline.tag(name.toLowerCase(), close === '/', token.index, at)
  }
  outline.text(at, html.length)
  return outline.toString()
}

/** Comments, declarations, elements whose content isn't text, and tags. */
const tokens =
  /(?<comment><!--[^]*?(?:-->|$))|<[!?][^>]*>|<(?<raw>script|style|template|noscript|svg|math|title|textarea|select|head(?!er))\b(?:"[^"]*"|'[^']*'|[^"'>])*>[^]*?(?:<\/\k<raw>\s*>|$)|<(?<close>\/?)(?<name>[a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi

const blocks: Readonly<Record<string, string>> = {
  h1: '\n\n# ',
  h2: '\n\n## ',
  h3: '\n\n### ',
  h4: '\n\n#### ',
  h5: '\n\n##### ',
  h6: '\n\n###### ',
  li: '\n- ',
  dt: '\n- ',
  dd: '\n- ',
  tr: '\n- ',
  br: '\n'
}

const paragraphs = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'address',
  'body',
  'html',
  'form',
  'figure',
  'pre',
  'hr',
  'details',
  'summary',
  'caption'
])

class Outline {
  readonly #html: string
  readonly #parts: string[] = []
  /** What begins a block, to be written right before its first word. */
  #opening = ''
  /** How much blank stands before, to write it into. */
  #blank = 0

  constructor(html: string) {
    this.#html = html
  }

  text(start: number, end: number): void {
    const text = this.#html.slice(start, end).replace(/[\n\r\t]/g, ' ')
    const words = text.trimStart()
    const lead = text.length - words.length
    this.#space(lead)
    if (words === '') return
    this.#begin()
    this.#parts.push(words)
    this.#blank = 0
  }

  /** Comments of the linter stay; they stand between blocks. */
  comment(start: number, end: number): void {
    const comment = this.#html.slice(start, end)
    if (/^<!--\s*lint\b/.test(comment)) {
      this.#opening = '\n\n'
      this.#begin()
      this.#parts.push(comment)
      this.#blank = 0
      this.#opening = '\n\n'
    } else this.#space(comment.length)
  }

  tag(name: string, closes: boolean, start: number, end: number): void {
    if (name === 'a') {
      if (!closes) this.#begin()
      this.#parts.push(this.#html.slice(start, end).replace(/[\n\r]/g, ' '))
      this.#blank = 0
      return
    }
    this.#space(end - start)
    if (closes && (name in blocks || paragraphs.has(name))) this.#opening = '\n\n'
    else if (name in blocks) this.#opening = blocks[name] ?? ''
    else if (paragraphs.has(name)) this.#opening ||= '\n\n'
    // A paragraph within a list item or a cell goes on with it.
    else if (name === 'td' || name === 'th') this.#opening ||= ' '
  }

  toString(): string {
    return this.#parts.join('')
  }

  #space(length: number): void {
    this.#parts.push(' '.repeat(length))
    this.#blank += length
  }

  /** Write what begins the block into the blank before it, as much of its end as there is room for. */
  #begin(): void {
    if (this.#opening === '' || this.#blank === 0) return
    const opening = this.#opening.slice(-this.#blank)
    let blank = this.#blank
    while (blank > 0) blank -= this.#parts.pop()?.length ?? blank
    this.#parts.push(' '.repeat(this.#blank - opening.length), opening)
    this.#opening = ''
  }
}
