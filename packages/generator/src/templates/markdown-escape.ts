/**
 * Escape a value so that CommonMark, with or without the tables and strikethrough of GitHub's flavour,
 * reads it back literally, wherever in a line it is put: in a paragraph, a heading, a table cell, the text
 * of a link.
 *
 * @example escapeMarkdown('A*B_[x](javascript:alert(1))') // 'A\\*B\\_\\[x\\](javascript:alert(1))'
 * @example escapeMarkdown('1. one\ntwo')                  // '1\\. one&#10;two'
 */
export function escapeMarkdown(value: string): string {
  if (plain.test(value)) return value
  return (
    value
      .replaceAll('\0', '\uFFFD') // CommonMark has no way to write a NUL
      .replace(active, '\\$&')
      .replace(loneUnderscore, '\\$&')
      .replace(reference, '\\$&')
      .replace(bareLink, '$1\\$2')
      .replace(lineStart, '$1\\$2')
      .replace(imageMark, '\\!')
      // A line ending would end the heading, the table row or the paragraph; white space at either end of
      // a line or a cell is dropped, and keeps `**` from opening or closing. As references they stay:
      // `one&#10;two`.
      .replace(/[\r\n]|^\s|\s$/g, (space) => `&#${space.charCodeAt(0)};`)
  )
}

/**
 * Words and sentences in which nothing can mean anything, as most values are: they begin with a letter and
 * don't end with a space. Only a shortcut.
 */
const plain = /^(?!.*www)\p{L}(?:[\p{L}\p{N} ,;.'’“”"–/-]*[\p{L}\p{N}.’”])?$/iu

/** What can open or close a construct anywhere in a line. `@` makes an address a link in GitHub's flavour. */
const active = /[\\`*[\]<|~#@]/g

/** `_` is emphasis except between two letters or digits: `session_id` may stay as it is. */
const loneUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** `&` only matters where it begins a character reference, or where the text after the value could end one. */
const reference = /&(?=#?[\da-z]*(?:;|$))/gi

/** `https://…` and `www.…`: links of themselves in GitHub's flavour. */
const bareLink = /(https?|ftp|mailto|xmpp|www)([:.])/gi

/**
 * `- item`, `+ item`, `> quote`, `1. item`, `===`; and `(…)` or `:` which could follow a template's `]`.
 * A date such as `2016-06-27` begins nothing.
 */
const lineStart = /^(\d+(?=[.)](?:\s|$))|)([-+=>.():])/

/** `!` before a template's own `[`. */
const imageMark = /!$/
