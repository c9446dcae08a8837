import {InputElements} from './input-elements.js'

/**
 * All of a page but its words: tags, attributes, comments, and the content of what isn't read. The targets of links are
 * left out, which rules may change.
 *
 * @param {string} html
 */
export function markupOf(html) {
  const parser = new InputElements()
  parser.tokenizer.write(html, true)
  return parser.found
}
