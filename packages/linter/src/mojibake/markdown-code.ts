import type {TextRange} from './finding.js'

/** Finds the code spans and blocks of a Markdown text, including their delimiters: sorted, not overlapping. */
export function findMarkdownCode(text: string): TextRange[] {
  const elements = codeElement.test(text) ? findCodeElements(text) : []
  return mayHoldCode.test(text)
    ? sortedUnion([...findBlocksAndSpans(text), ...elements])
    : sortedUnion(elements)
}

/** Most prose has none of these, so its lines needn't be looked at. */
const mayHoldCode = /`|~~~|(?:^|\n)(?: {4}|\t)/
const codeElement = /<(?:code|pre|samp|kbd)[\s>]/i

function findBlocksAndSpans(text: string): TextRange[] {
  const ranges: TextRange[] = []
  let fence: {mark: string; start: number} | undefined
  let paragraph: TextRange | undefined
  let [afterBlank, inList] = [true, false]

  const endParagraph = (): void => {
    if (paragraph) ranges.push(...findCodeSpans(text, paragraph))
    paragraph = undefined
  }
  for (const {start, end} of linesOf(text)) {
    if (fence) {
      if (closes(text.slice(start, end), fence.mark)) {
        ranges.push({start: fence.start, end})
        fence = undefined
      }
      continue
    }
    const first = firstVisible(text, start, end)
    const blank = first === end
    const mark = blank ? undefined : fenceAt(text, start, first)
    if (mark !== undefined) {
      endParagraph()
      fence = {mark, start}
    } else if (blank) {
      endParagraph()
    } else if (afterBlank && !inList && (first - start >= 4 || text.charAt(start) === '\t')) {
      ranges.push({start, end})
      continue
    } else {
      paragraph = {start: paragraph?.start ?? start, end}
      if (first - start < 4 && matchesAt(listItem, text, first)) inList = true
      else if (first === start && afterBlank) inList = false
    }
    afterBlank = blank
  }
  endParagraph()
  if (fence) ranges.push({start: fence.start, end: text.length})
  return ranges
}

/** Returns the place where the white space at the start of a line ends. */
function firstVisible(text: string, start: number, end: number): number {
  let position = start
  while (position < end && /\s/.test(text.charAt(position))) position += 1
  return position
}

/** Returns the backticks or tildes of a fence that a line opens, even within a list or a quotation. */
function fenceAt(text: string, start: number, first: number): string | undefined {
  if (!'`~>-*+0123456789'.includes(text.charAt(first))) return undefined
  openingFence.lastIndex = start
  return openingFence.exec(text)?.[1]
}

function matchesAt(pattern: RegExp, text: string, position: number): boolean {
  pattern.lastIndex = position
  return pattern.test(text)
}

const openingFence = /[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?![^\n]*`)|~{3,})/y
const listItem = /(?:[-*+]|\d{1,9}[.)])(?:\s|$)/y

function closes(line: string, mark: string): boolean {
  const bare = line.replace(/^[ \t>]+/, '').trimEnd()
  return bare.length >= mark.length && bare === mark.charAt(0).repeat(bare.length)
}

function* linesOf(text: string): Generator<TextRange> {
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield {start, end}
    start = end + 1
  }
}

/** Finds code spans. A run of backticks opens one if another run of the same length follows in the paragraph. */
function findCodeSpans(text: string, paragraph: TextRange): TextRange[] {
  const paragraphText = text.slice(paragraph.start, paragraph.end)
  if (!paragraphText.includes('`')) return []
  const runs = [...paragraphText.matchAll(/`+/g)].map((match) => ({
    start: paragraph.start + match.index,
    length: match[0].length,
    isEscaped: isEscaped(paragraphText, match.index)
  }))
  const closers = new Map<number, number[]>()
  for (const {start, length} of [...runs].reverse()) {
    const starts = closers.get(length)
    if (starts) starts.push(start)
    else closers.set(length, [start])
  }
  const spans: TextRange[] = []
  for (const run of runs) {
    // An escaped backtick doesn't open a span, but those after it may. Within code, nothing is escaped: `\`.
    const start = run.start + Number(run.isEscaped)
    const length = run.length - Number(run.isEscaped)
    if (length === 0) continue
    const starts = closers.get(length) ?? []
    while ((starts.at(-1) ?? Infinity) <= start) starts.pop()
    const close = starts.at(-1)
    if (start < (spans.at(-1)?.end ?? 0) || close === undefined) continue
    spans.push({start, end: close + length})
  }
  return spans
}

/** Whether an odd number of backslashes precedes a place. */
function isEscaped(text: string, position: number): boolean {
  let start = position
  while (start > 0 && text.charAt(start - 1) === '\\') start -= 1
  return (position - start) % 2 === 1
}

/** Finds `<code>`, `<pre>`, `<samp>` and `<kbd>` elements, from their first tag to their last. */
function findCodeElements(text: string): TextRange[] {
  const ranges: TextRange[] = []
  for (const name of ['code', 'pre', 'samp', 'kbd']) {
    const opening = new RegExp(`<${name}(?=[\\s>])`, 'gi')
    const closing = new RegExp(`</${name}\\s*>`, 'gi')
    for (let match = opening.exec(text); match; match = opening.exec(text)) {
      closing.lastIndex = match.index
      const end = closing.exec(text)
      if (!end) break
      ranges.push({start: match.index, end: closing.lastIndex})
      opening.lastIndex = closing.lastIndex
    }
  }
  return ranges
}

function sortedUnion(ranges: TextRange[]): TextRange[] {
  const union: TextRange[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = union.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else union.push({...range})
  }
  return union
}
