/**
 * Escapes a value so that CommonMark, with or without the tables and strikethrough of GitHub's flavour, reads
 * it back literally, wherever in a line it is put: in a paragraph, a heading, a table cell, the text of a
 * link. Hosts that evaluate parts of Markdown, such as VitePress, MDX, Liquid or Hugo, show it literally,
 * too: a brace is written as a reference, which none of them evaluates.
 *
 * @example escapeMarkdown('A*B_[x](javascript:alert(1))') // 'A\\*B\\_\\[x\\](javascript:alert(1))'
 * @example escapeMarkdown('{{ 6*6 }} :smile:')            // '&#123;&#123; 6\\*6 }} \\:smile:'
 * @example escapeMarkdown('1. one\ntwo')                  // '1\\. one&#10;two'
 */
export function escapeMarkdown(value: string): string {
  return escapeWith(value, (address) => address)
}

/**
 * The same for text in which e-mail addresses become links.
 *
 * @example escapeProse('Write to a@b.example.') // 'Write to [a@b.example](mailto:a@b.example).'
 */
export function escapeProse(value: string): string {
  return escapeWith(value, (address) => `[${address}](mailto:${address})`)
}

function escapeWith(value: string, mail: (address: string) => string): string {
  if (plain.test(value)) return value
  let escaped = ''
  let end = 0
  for (const {0: written, 1: address, index} of value.matchAll(plainAddress)) {
    escaped += escapeWords(value.slice(end, index)) + (address === undefined ? written : mail(address))
    end = index + written.length
  }
  return guardEnds(escaped + escapeWords(value.slice(end)))
}

function escapeWords(words: string): string {
  return words
    .replaceAll('\0', '\uFFFD') // CommonMark has no way to write a NUL
    .replace(active, '\\$&')
    .replace(loneUnderscore, '\\$&')
    .replace(reference, '\\$&')
    .replace(bareLink, '$1\\$2')
    .replace(smiley, '\\$&')
    .replaceAll('{', '&#123;')
}

/** Characters that only mean something where a line, a cell or the value itself begins or ends. */
function guardEnds(escaped: string): string {
  return (
    escaped
      .replace(lineStart, '$1\\$2')
      .replace(moduleStart, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
      .replace(headingEnd, '\\#')
      .replace(imageMark, '\\!')
      // A line ending would end the heading, the table row or the paragraph; white space at either end of a
      // line or a cell is dropped, and keeps `**` from opening or closing. As references they are kept:
      // `one&#10;two`.
      .replace(/[\r\n]|^\s|\s$/g, (space) => `&#${space.charCodeAt(0)};`)
  )
}

/**
 * Words and sentences without any special character, as most values are: they begin with a letter and don't
 * end with a space. Only a shortcut.
 */
const plain = /^(?!.*www|import|export)\p{L}(?:[\p{L}\p{N} ,;.'’“”"–/-]*[\p{L}\p{N}.’”])?$/iu

/**
 * Addresses in which nothing needs an escape: `https://example.org/a?b=c`, `a.b@example.org`. An escape
 * inside an address would become part of it, and so would the reference for a space at the end of the value.
 */
const plainAddress =
  /(?<![\p{L}\p{N}_.+@/:-])(?:https?:\/\/[a-z\d](?:[a-z\d./?=%:-]|,(?=[a-z\d]))*[a-z\d/][.,;:?)”’"']*(?= (?!$)|$)|([a-z\d][a-z\d.-]*@[a-z\d][a-z\d-]*(?:\.[a-z\d][a-z\d-]*)*\.[a-z]{2,})(?![\p{L}\p{N}_+@/~*-]|\.[\p{L}\p{N}_]))/giu

/** Characters that can open or close a construct anywhere in a line. */
const active = /[\\`*[\]<|~]/g

/** `_` is emphasis except between two letters or digits: `session_id` may stay as it is. */
const loneUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** `&` only matters if it begins a character reference, or if the text after the value could end one. */
const reference = /&(?=#?[\da-z]*(?:;|$))/gi

/** `https://…`, `www.…` and `a@b`: automatic links in GitHub's flavour. */
const bareLink = /(https?|ftp|mailto|xmpp|www|)([:.](?<=(?:https?|ftp|mailto|xmpp|www).)|@)/gi

/**
 * Texts that hosts turn into a picture, a component or a formula: `:smile:`, `:-)`, `;)`, `8-)`, `:name`,
 * `$x$`. A colon in a time, or before a space, is harmless.
 */
const smiley =
  /(?<![\p{L}\p{N}\\]):(?=\S)|(?<!\\):(?=[\d+-]*[a-z_][\w+-]*:|100:|1234:|-?\))|;(?=-?[()])|(?<=[8BxX])-(?=\))|\$(?!\d)/giu

/**
 * `- item`, `+ item`, `> quote`, `# heading`, `1. item`, `===`; and `(…)` or `:` which could follow a
 * template's `]`. A date such as `2016-06-27` and a number such as `+49 30` are harmless.
 */
const lineStart = /^(\d+(?=[.)](?:\s|$))|)([>.()#]|:|[-+](?=\s|$|-)|=(?==*\s*$))/

/** MDX takes a line that begins like this for part of a module. */
const moduleStart = /^(?:import|export)(?=\s|$)/

/** `# Heading #` is read without the last `#`. */
const headingEnd = /(?<!\\)#$/

/** `!` before a template's own `[`. */
const imageMark = /!$/
