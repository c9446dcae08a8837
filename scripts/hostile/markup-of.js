import {InputElements} from './input-elements.js'

/**
 * Everything in a page but its words: tags, attributes, comments, and the content of elements that aren't
 * read. The targets of links are left out, since rules may change them.
 *
 * @param {string} html
 */
export function markupOf(html) {
  const parser = new InputElements()
  parser.tokenizer.write(html, true)
  return parser.found
}
