import {foreignContent, Tokenizer, TokenizerMode, type Token, type TokenHandler} from 'parse5'

/** A range of a page. Between two of them there is nothing that a reader sees. */
export type HtmlPiece = TextPiece | AsidePiece | CommentPiece | TagPiece

interface Piece {
  readonly start: number
  readonly end: number
}

/** Words, with their character references as they are written. */
export interface TextPiece extends Piece {
  readonly kind: 'text'
}

/** Words in the title of the page, or in a field: people read them, but not as part of the policy. */
export interface AsidePiece extends Piece {
  readonly kind: 'aside'
}

export interface CommentPiece extends Piece {
  readonly kind: 'comment'
}

export interface TagPiece extends Piece {
  readonly kind: 'open' | 'close'
  /** In lower case. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, AttributeValue>
}

/** The value of an attribute, and where it is written: within the quotation marks, if it has any. */
export interface AttributeValue extends Piece {
  readonly value: string
  readonly quote: '"' | "'" | ''
}

/**
 * The text, comments and tags of a page in order, as a browser reads them. Anything that isn't text for a
 * reader is left out: scripts, styles, drawings, the head, the content of fields and hidden elements.
 */
export function piecesOf(html: string): readonly HtmlPiece[] {
  const reader = new PieceReader(html)
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, reader)
  reader.tokenizer = tokenizer
  tokenizer.write(html, true)
  return reader.pieces
}

/** Their content isn't text for a reader of the page. */
const hidden = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'title',
  'textarea',
  'select',
  'head',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
  'plaintext'
])

/** Everything that may be in a head. Anything else ends it, since its tags may be omitted. */
const ofHead = new Set(
  'base basefont bgsound link meta title noscript noframes style script template head'.split(' ')
)

/** Elements in which tags are text. */
const modes: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ...['title', 'textarea'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ['plaintext', TokenizerMode.PLAINTEXT]
])

const asides = new Set(['title', 'textarea'])

/**
 * `<div hidden>`, `<p style="display: none">`. Exceptions: `hidden="until-found"` can be found; a whole page
 * is hidden only until its scripts have run; elements without content hide nothing; and if an end tag may be
 * omitted, the end is unknown.
 */
function hidesContent({tagName, attrs}: Token.TagToken): boolean {
  if (shown.has(tagName)) return false
  return attrs.some(
    ({name, value}) =>
      (name === 'hidden' && value.toLowerCase() !== 'until-found') ||
      (name === 'style' && /display\s*:\s*none/i.test(value))
  )
}

const shown = new Set(
  'html body area base br col embed hr img input link meta source track wbr li dt dd tr td th option'.split(
    ' '
  )
)

/** Elements of a drawing or a formula that contain HTML: a tag in them doesn't end the drawing. */
const holdsHtml = new Set('foreignobject desc title mi mo mn ms mtext annotation-xml'.split(' '))

/** Elements that end a paragraph without an end tag. */
const endsParagraph = new Set('p div section article h1 h2 h3 h4 h5 h6 ul ol dl table'.split(' '))

class PieceReader implements TokenHandler {
  readonly pieces: HtmlPiece[] = []
  tokenizer: Tokenizer | undefined
  readonly #html: string
  /** The hidden element that is open, and how many elements of its name are nested. */
  #hidden: {readonly name: string; depth: number} | undefined
  /** How many elements that contain HTML are open in a drawing. */
  #htmlInside = 0
  /** Whether the words belong to a title or a field. */
  #isAside = false

  constructor(html: string) {
    this.#html = html
  }

  onStartTag(token: Token.TagToken): void {
    const {tagName: name, selfClosing} = token
    if (this.#hidden?.name === 'head' && !ofHead.has(name)) this.#hidden = undefined
    if (this.#hidden?.name === 'p' && endsParagraph.has(name)) this.#hidden = undefined
    if (this.#isForeign && this.#htmlInside === 0 && foreignContent.causesExit(token)) this.#leave()
    const isForeign = this.#isForeign
    if (isForeign && holdsHtml.has(name) && !selfClosing) this.#htmlInside++
    this.#isAside = asides.has(name) && (this.#hidden === undefined || this.#hidden.name === 'head')
    const mode = modes.get(name)
    if (!isForeign && mode !== undefined && this.tokenizer) this.tokenizer.state = mode
    if (this.#hidden) {
      if (name === this.#hidden.name && !(isForeign && selfClosing)) this.#hidden.depth++
      return
    }
    this.#tag(token, 'open')
    const isDrawing = name === 'svg' || name === 'math'
    if ((hidden.has(name) && !(isDrawing && selfClosing)) || hidesContent(token))
      this.#hidden = {name, depth: 1}
    if (this.tokenizer) this.tokenizer.inForeignNode = isDrawing && !selfClosing
  }

  onEndTag(token: Token.TagToken): void {
    const {tagName: name} = token
    this.#isAside = false
    if (this.#isForeign && holdsHtml.has(name) && this.#htmlInside > 0) this.#htmlInside--
    if (this.#isForeign && this.#htmlInside === 0 && (name === 'p' || name === 'br')) this.#leave()
    if (this.#hidden) {
      if (name !== this.#hidden.name || --this.#hidden.depth > 0) return
      this.#leave()
    }
    this.#tag(token, 'close')
  }

  /** Whether a drawing or a formula is open. */
  get #isForeign(): boolean {
    return this.#hidden?.name === 'svg' || this.#hidden?.name === 'math'
  }

  /** A tag that can't be in a drawing, such as `<h2>`, ends it, as its own end tag does. */
  #leave(): void {
    this.#hidden = undefined
    this.#htmlInside = 0
    if (this.tokenizer) this.tokenizer.inForeignNode = false
  }

  onCharacter({location}: Token.CharacterToken): void {
    if ((this.#hidden && !this.#isAside) || !location) return
    const {startOffset: start, endOffset: end} = location
    const last = this.pieces.at(-1)
    const kind = this.#isAside ? 'aside' : 'text'
    // Words and the spaces between them are tokens of their own.
    if (last?.kind === kind && last.end === start)
      this.pieces[this.pieces.length - 1] = {kind, start: last.start, end}
    else this.pieces.push({kind, start, end})
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }

  onComment({location}: Token.CommentToken): void {
    if (this.#hidden || !location) return
    // If a comment never ends, the end of the page counts as one more character.
    const end = Math.min(location.endOffset, this.#html.length)
    this.pieces.push({kind: 'comment', start: location.startOffset, end})
  }

  onDoctype(): void {
    // It contains nothing for a reader.
  }

  onEof(): void {
    // Nothing follows.
  }

  #tag({tagName: name, attrs, location}: Token.TagToken, kind: TagPiece['kind']): void {
    if (!location) return
    const attributes = new Map<string, AttributeValue>()
    for (const {name, value} of attrs) {
      const place = location.attrs?.[name]
      if (place) attributes.set(name, this.#valueOf(value, place.startOffset, place.endOffset))
    }
    this.pieces.push({kind, name, attributes, start: location.startOffset, end: location.endOffset})
  }

  /** `href = "a"` → where the `a` is. */
  #valueOf(value: string, start: number, end: number): AttributeValue {
    const written = this.#html.slice(start, end)
    const equals = written.indexOf('=', 1)
    if (equals === -1) return {value, quote: '', start: end, end}
    const from = equals + 1 + (/^\s*/.exec(written.slice(equals + 1))?.[0].length ?? 0)
    const first = written.charAt(from)
    const quote = first === '"' || first === "'" ? first : ''
    return {value, quote, start: start + from + quote.length, end: end - quote.length}
  }
}
