import type {AttributeValue, HtmlPiece, TagPiece} from './html-pieces.js'

/**
 * An HTML page as Markdown of the very same length: text has the same offset here and in the page. Headings,
 * paragraphs, lists and table rows keep their structure, cells are separated, links keep their targets, and
 * everything else becomes space. So rules for Markdown can read pages, and point into their source.
 *
 * ```text
 * <h2>Cookies</h2><p>We use &lt; 3.</p>
 *  ## Cookies      ⏎⏎We use &lt; 3.
 * ```
 */
export function outlineOf(html: string, pieces: readonly HtmlPiece[]): string {
  const outline = new Outline(html)
  for (const piece of pieces) {
    if (piece.kind === 'text') outline.text(piece.start, piece.end)
    else if (piece.kind === 'comment') outline.comment(piece.start, piece.end)
    else if (piece.kind !== 'aside') outline.tag(piece)
  }
  return outline.toString()
}

/**
 * The words outside of the text of a page, in its title and in fields, each a paragraph, as Markdown of the
 * very same length; `undefined` if there are none.
 */
export function asidesOf(html: string, pieces: readonly HtmlPiece[]): string | undefined {
  const parts: string[] = []
  let at = 0
  for (const {kind, start, end} of pieces) {
    if (kind !== 'aside') continue
    const words = html.slice(start, end).trimStart()
    parts.push('\n'.repeat(end - words.length - at), words)
    at = end
  }
  return at === 0 ? undefined : [...parts, '\n'.repeat(html.length - at)].join('')
}

const item = '- '

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

const paragraphs = new Set(
  'p div section article main header footer aside nav ul ol dl table blockquote address body html form figure pre hr details summary caption'.split(
    ' '
  )
)

class Outline {
  readonly #html: string
  readonly #parts: string[] = []
  /** How far the page is written. */
  #at = 0
  /** The mark that begins a block, to be written right before its first word. */
  #opening = ''
  /** How much blank space precedes it, to write it into. */
  #blank = 0
  /** Whether a block ended at the beginning of that blank space: its words then have no space after them. */
  #ended = false

  constructor(html: string) {
    this.#html = html
  }

  text(start: number, end: number): void {
    const text = this.#html.slice(start, end).replace(/[\n\r\t]/g, ' ')
    const words = text.trimStart()
    this.#space(end - words.length)
    if (words !== '') this.#words(words)
  }

  /** Comments for the linter stay, between blocks. */
  comment(start: number, end: number): void {
    const comment = this.#html.slice(start, end)
    this.#space(start)
    // Markdown has fewer forms of comments than HTML, where `<!>` is one and `--!>` ends one.
    if (/^<!--\s*lint\b[^\n\r]*-->$/.test(comment)) {
      this.#opening = '\n\n'
      this.#words(comment)
      this.#opening = '\n\n'
    } else this.#space(end)
  }

  tag({name, kind, start, end, attributes}: TagPiece): void {
    const closes = kind === 'close'
    this.#space(start)
    if (name === 'a') this.#link(start, end, closes, attributes.get('href'))
    else if (name === 'iframe' && !closes) this.#frame(start, end, attributes.get('src'))
    else {
      const isBlock = Object.hasOwn(blocks, name) || paragraphs.has(name)
      if (isBlock && this.#blank === 0) this.#ended = true
      this.#space(end)
      if (closes && isBlock) this.#opening = blocks[name]?.endsWith(item) ? '\n' : '\n\n'
      else if (Object.hasOwn(blocks, name)) this.#opening = this.#before(blocks[name] ?? '')
      else if (paragraphs.has(name)) this.#opening ||= '\n\n'
      // A paragraph within a list item or a cell continues it.
      else if (name === 'td' || name === 'th') this.#opening ||= ' | '
    }
  }

  /** The beginning of a list or a table is separated from the text before it. */
  #before(opening: string): string {
    return opening.endsWith(item) && this.#opening === '\n\n' ? `\n${opening}` : opening
  }

  toString(): string {
    this.#space(this.#html.length)
    this.#endBlock()
    return this.#parts.join('')
  }

  /** Only the target of `<a class="b" href="c">`: `<a href="c">`. */
  #link(start: number, end: number, closes: boolean, href: AttributeValue | undefined): void {
    if (closes) {
      this.#write(`</a${' '.repeat(end - start - '</a>'.length)}>`)
      this.#blank = 0
      return
    }
    if (href?.quote === '' && /^https?:\/\/[^\s<>\0]+$/i.test(this.#html.slice(href.start, href.end))) {
      // Markdown requires quotation marks in a tag. Without them, the target is written as a link of its own:
      // `<a href=http://b.nl>` → ` <http://b.nl>`.
      this.#space(href.start - 1)
      this.#words(`<${this.#html.slice(href.start, href.end)}>`)
      this.#space(end)
      return
    }
    this.#onlyTarget('a', 'href', start, end, href)
  }

  /** Only what a frame shows, as a block: in Markdown, the words after it would be part of it. */
  #frame(start: number, end: number, src: AttributeValue | undefined): void {
    this.#opening ||= '\n\n'
    this.#onlyTarget('iframe', 'src', start, end, src)
    this.#opening ||= '\n\n'
  }

  #onlyTarget(
    tag: string,
    name: string,
    start: number,
    end: number,
    value: AttributeValue | undefined
  ): void {
    const opening = value && this.#openingWith(tag, name, start, value)
    if (opening === undefined) this.#space(end)
    else this.#words(`${opening}${' '.repeat(end - start - opening.length - 1)}>`)
  }

  #openingWith(
    tag: string,
    name: string,
    start: number,
    {quote, start: from, end}: AttributeValue
  ): string | undefined {
    const value = this.#html.slice(from, end).replace(/[\n\r]/g, ' ')
    const lead = from - start
    const attribute = `${name}=${quote}`
    // `<a href = "b">`: the name moves next to its value.
    return quote === '' || lead < `<${tag} ${attribute}`.length
      ? undefined
      : `<${tag}${' '.repeat(lead - attribute.length - tag.length - 1)}${attribute}${value}${quote}`
  }

  #words(words: string): void {
    this.#begin()
    this.#write(words)
    this.#blank = 0
    this.#ended = false
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#at += text.length
  }

  /** Blank space up to an offset. */
  #space(end: number): void {
    const length = end - this.#at
    if (length <= 0) return
    this.#write(' '.repeat(length))
    this.#blank += length
  }

  /**
   * Writes the mark that begins the block into the blank space before it, or as much of the mark's end as
   * there is room for.
   */
  #begin(): void {
    if (this.#opening === '' || this.#blank === 0) return
    const opening = this.#opening.slice(-this.#blank)
    this.#rewrite(this.#blank - opening.length, opening)
    this.#opening = ''
  }

  #endBlock(): void {
    if (this.#blank > 0) this.#rewrite(this.#blank, '')
  }

  /** Replaces the blank space with a line ending, spaces and the mark of a block. */
  #rewrite(spaces: number, opening: string): void {
    let blank = this.#blank
    while (blank > 0) blank -= this.#parts.pop()?.length ?? blank
    // A blank line between two items would split the list.
    const end = this.#ended && spaces > 0 && opening !== `\n${item}` ? '\n' : ''
    this.#parts.push(end, ' '.repeat(spaces - end.length), opening)
    this.#ended = false
  }
}
