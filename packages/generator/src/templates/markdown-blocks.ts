/** A part of Markdown that inline constructs can't extend beyond: a paragraph, an item, a heading, a cell. */
export interface Block {
  /** Without the backslashes of its escapes, and with references to letters read. */
  readonly bare: string
  /** By index in `bare`: where the character is in the Markdown, including its escape. */
  readonly places: readonly number[]
  /** By index in `bare`: whether the character is escaped. */
  readonly isEscaped: readonly boolean[]
  readonly isHeading: boolean
  /** Whether it is in a row of a table. */
  readonly isCell: boolean
  /** Whether it begins at the beginning of a line. */
  readonly startsLine: boolean
}

/** A backslash before punctuation, or the reference that is written for the first letter of `import` and `export`. */
const escapeOrReference = /\\([!-/:-@[-`{-~])|&#(101|105);/

/** Whether anything is escaped in Markdown. */
export function holdsEscape(markdown: string): boolean {
  return escapeOrReference.test(markdown)
}

/**
 * The blocks of Markdown that contain an escape, in order. In case of doubt, a block is longer, with more
 * marks that could match.
 */
export function blocksOf(markdown: string): readonly Block[] {
  return spansOf(markdown)
    .filter(({start, end}) => holdsEscape(markdown.slice(start, end)))
    .map((span) => blockOf(markdown, span))
}

function spansOf(markdown: string): readonly BlockSpan[] {
  const spans: BlockSpan[] = []
  const lines = markdown.split('\n')
  let lineStart = 0
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const [start, end] = [lineStart, lineStart + line.length]
    lineStart = end + 1
    const bars = barsIn(line)
    const isRow = bars.length > 0 || delimiterRow.test(lines[index + 1] ?? '')
    const isHeading = /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line)
    const last = spans.at(-1)
    if (line.trim() === '') isOpen = false
    else if (isRow) {
      for (const cell of cellsBetween(bars, {start, end}))
        spans.push({...cell, isHeading: false, isCell: true, startsLine: cell.start === start})
      isOpen = false
    } else if (isOpen && last && !isHeading && !/^[ \t]*(?:[-*+>]|\d+[.)])(?:[ \t]|$)/.test(line)) {
      spans[spans.length - 1] = {...last, end}
    } else {
      spans.push({start, end, isHeading, isCell: false, startsLine: true})
      isOpen = !isHeading
    }
  }
  return spans
}

type BlockSpan = Span & Pick<Block, 'isHeading' | 'isCell' | 'startsLine'>

interface Span {
  readonly start: number
  readonly end: number
}

const delimiterRow = /^(?=.*\|)[-|: \t]+$/

/** Where the cells of a row are divided. */
function barsIn(line: string): readonly number[] {
  return [...line.matchAll(/\\.|\|/g)].flatMap(({0: found, index}) => (found === '|' ? [index] : []))
}

function cellsBetween(bars: readonly number[], {start, end}: Span): readonly Span[] {
  const starts = [start, ...bars.map((bar) => start + bar + 1)]
  return starts.map((cellStart, index) => ({start: cellStart, end: (starts[index + 1] ?? end + 1) - 1}))
}

function blockOf(markdown: string, {start, end, ...kind}: BlockSpan): Block {
  let bare = ''
  const places: number[] = []
  const isEscaped: boolean[] = []
  for (const {0: whole, index} of markdown.slice(start, end).matchAll(character)) {
    const [, sign, code] = escapeOrReference.exec(whole) ?? []
    bare += sign ?? (code === undefined ? whole : String.fromCharCode(Number(code)))
    places.push(start + index)
    isEscaped.push(sign !== undefined || code !== undefined)
  }
  return {bare, places, isEscaped, ...kind}
}

/** Each escape, and each other unit of UTF-16. */
const character = new RegExp(`${escapeOrReference.source}|[^]`, 'g')
