import type {Range} from '../text/range.js'

/**
 * Replaces with spaces everything that a site generator removes from the page: imports and exports of MDX, and comments of
 * MDX, Liquid, Jinja and Hugo. Line endings and the length of the text stay the same.
 *
 * @param paragraphs the paragraphs that Markdown sees: imports and exports in code are shown
 * @param isCode whether Markdown sees code at an offset: comments in it are shown
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

/** A comment of Jinja is no longer than this. */
const longestLine = 200

/** Finds all comments that are closed. `{#contact}` isn't one, but the id of a heading. */
function between(opening: string, closing: string, source: string): Range[] {
  const ranges: Range[] = []
  let close = 0
  for (let start = source.indexOf(opening); start !== -1; start = source.indexOf(opening, start)) {
    // Several openings may share an end.
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
