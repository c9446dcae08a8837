import type {Range} from '../text/range.js'

/**
 * A text with a space for what the generator of a site takes out before anybody reads the page: imports and exports of MDX,
 * and comments of MDX, Liquid, Jinja and Hugo. Line endings stay, and so does the length.
 *
 * @param paragraphs where Markdown sees paragraphs: in code, all of this is shown
 * @param isCode whether Markdown sees code there
 * @example withoutSiteCode('{/* to do *\/} We keep nothing.', [], () => false) // '             We keep nothing.'
 */
export function withoutSiteCode(
  source: string,
  paragraphs: readonly Range[],
  isCode: (offset: number) => boolean
): string {
  const found = [
    ...paragraphs.flatMap(({start}) => moduleCode(source, start)),
    ...comments.flatMap(([opening, closing]) => between(opening, closing, source))
  ]
  if (found.length === 0) return source
  const parts: string[] = []
  let at = 0
  for (const {start, end} of found.sort((one, other) => one.start - other.start)) {
    if (start < at || isCode(start)) continue
    parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\n\r]/g, ' '))
    at = end
  }
  return parts.join('') + source.slice(at)
}

/** `import {Card} from 'cards'`, and `export const title = …` up to the next empty line. */
function moduleCode(source: string, start: number): Range[] {
  let end = start
  for (;;) {
    imported.lastIndex = end
    const [statement] = imported.exec(source) ?? []
    if (statement === undefined) break
    end += statement.length
  }
  exported.lastIndex = end
  if (exported.test(source)) {
    emptyLine.lastIndex = end
    end = emptyLine.exec(source)?.index ?? source.length
  }
  return end > start ? [{start, end}] : []
}

const imported = /import\s(?:[^\n;]{1,200}\sfrom\s)?\s{0,4}["'][^"'\n]+["'];?[\t ]*(?:\r\n|\n|\r|$)/y

const exported =
  /export\s(?:default\s(?:async\s)?(?:function|class|\()|(?:const|let|async\sfunction|function)\s[\w$]+)/y

const emptyLine = /(?:\r\n|\n|\r)[\t ]*(?:\r\n|\n|\r)/g

/** How comments begin and end. */
const comments = [
  ['{/*', '*/}'],
  ['{{/*', '*/}}'],
  ['{% comment %}', '{% endcomment %}'],
  ['{#', '#}']
] as const

/** Comments of Jinja are short. */
const longestLine = 200

/** Each comment, as long as it ends; `{#contact}` is the name of a heading. */
function between(opening: string, closing: string, source: string): Range[] {
  const ranges: Range[] = []
  let close = 0
  for (let start = source.indexOf(opening); start !== -1; start = source.indexOf(opening, start)) {
    // Many that open may have the same end.
    const first = start + opening.length
    if (close < first) close = source.indexOf(closing, first)
    if (close === -1) break
    const end = close + closing.length
    const isName =
      opening === '{#' && (end - start > longestLine || source.slice(start, end - 1).includes('}'))
    if (!isName) ranges.push({start, end})
    start = isName ? start + 1 : end
  }
  return ranges
}
