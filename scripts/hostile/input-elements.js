import {InsertionMode, Parser} from 'parse5'

/** Elements that lead elsewhere, and the attribute that says where: fixes may change it. */
const attributeWithTarget = new Map([
  ['a', 'href'],
  ['iframe', 'src']
])

/**
 * A complete HTML parser that records its input: it knows where `<script>` is an element and where it is
 * text. @extends {Parser<import('parse5').DefaultTreeAdapterMap>}
 */
export class InputElements extends Parser {
  /** @type {unknown[]} */
  found = []
  /** Tokens that a mode doesn't handle are passed on to the next one. @type {Set<unknown>} */
  #seen = new Set()

  /** @override @param {import('parse5').Token.TagToken} token */
  onStartTag(token) {
    this.#tag('start', token)
    super.onStartTag(token)
  }

  /** @override @param {import('parse5').Token.TagToken} token */
  onEndTag(token) {
    this.#tag('end', token)
    super.onEndTag(token)
  }

  /** @override @param {import('parse5').Token.CommentToken} token */
  onComment(token) {
    this.found.push(['comment', token.data])
    super.onComment(token)
  }

  /** @override @param {import('parse5').Token.CharacterToken} token */
  onCharacter(token) {
    if (this.insertionMode === InsertionMode.TEXT) this.found.push(['text', token.chars])
    super.onCharacter(token)
  }

  /**
   * @param {string} kind
   * @param {import('parse5').Token.TagToken} token
   */
  #tag(kind, token) {
    if (this.#seen.has(token)) return
    this.#seen.add(token)
    const kept = token.attrs.filter(({name}) => name !== attributeWithTarget.get(token.tagName))
    this.found.push([kind, token.tagName, token.attrs.length, kept.map(({name, value}) => [name, value])])
  }
}
