import type {Nodes, Paragraph} from 'mdast'
import type {PolicyDocument, Range} from './document.js'

/** Lines, or paragraphs, that imitate a list. */
export interface PseudoList extends Range {
  readonly items: readonly PseudoItem[]
  readonly ordered: boolean
  /** Whether there is nothing between the items, so that they can become a real list as they are. */
  readonly contiguous: boolean
}

export interface PseudoItem extends Range {
  /** Its mark as written: `•`, `2`. */
  readonly mark: string
  /** Its words, with the line endings inside them. */
  readonly text: string
}

/**
 * Characters that imitate the mark of a list item: typed bullets, Word's bullets, dashes, `1\.`, and `\*`, which an editor
 * escaped. Markdown has no lists with letters, so `(a)` is left alone.
 */
const bullets = '•·●○▪▫■□◦‣⁃∙\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}'
const unordered = new RegExp(
  String.raw`^(?:(?<bullet>[${bullets}])[\t \u{A0}]*|(?<dash>[–—])[\t \u{A0}]+|(?<escaped>\\[*+-])(?:[\t \u{A0}]+|(?<=-)(?=\p{L})))(?=\S)`,
  'u'
)
const ordered = /^(?<number>\d{1,2})\\[.)][\t \u{A0}]+(?=\S)/u

/** The beginning of a line with such a mark, which most paragraphs don't contain. */
const marked = new RegExp(String.raw`^[\t ]*(?:[${bullets}–—]|\\[*+-]|\d{1,2}\\)`, 'mu')

/** Finds imitated lists, in order: in one paragraph, with a paragraph per item, or with paragraphs between the items. */
export function pseudoListsOf(document: PolicyDocument): readonly PseudoList[] {
  const lists: PseudoList[] = []
  let open: PseudoList | undefined
  let isNext = false
  for (const node of document.tree.children) {
    if (node.type === 'heading' || node.type === 'thematicBreak') {
      if (open) lists.push(open)
      open = undefined
    }
    const found = node.type === 'paragraph' ? listIn(node, document) : undefined
    if (!found) {
      isNext = false
      continue
    }
    const isWhole = found.start === document.rangeOf(node).start
    if (open && follows(open, found, isNext && isWhole)) open = joined(open, found, isNext && isWhole)
    else {
      if (open) lists.push(open)
      open = found
    }
    isNext = true
  }
  if (open) lists.push(open)
  // A single number is a numbered line; a single dash may begin a sentence.
  return lists.filter(({items}) => items.length > 1)
}

/** Whether items continue a list: numbers have to be consecutive; bullets may have paragraphs between them. */
function follows(open: PseudoList, next: PseudoList, isNext: boolean): boolean {
  const [last, first] = [open.items.at(-1)?.mark, next.items[0]?.mark]
  if (open.ordered || next.ordered)
    return isNext && open.ordered && next.ordered && Number(first) === Number(last) + 1
  return first === last && (isNext || !isDash(first))
}

function isDash(mark = ''): boolean {
  return /[–—-]/.test(mark)
}

function joined(open: PseudoList, next: PseudoList, isNext: boolean): PseudoList {
  return {
    ...open,
    end: next.end,
    items: [...open.items, ...next.items],
    contiguous: open.contiguous && next.contiguous && isNext
  }
}

function listIn(paragraph: Paragraph, document: PolicyDocument): PseudoList | undefined {
  const {start, end} = document.rangeOf(paragraph)
  const text = document.source.slice(start, end)
  if (!marked.test(text)) return undefined
  const lines = linesIn(text, start)
  const at = lines.findIndex(({text}) => unordered.test(text) || ordered.test(text))
  const first = lines[at]
  if (!first) return undefined
  const isOrdered = ordered.test(first.text)
  const items: PseudoItem[] = []
  for (const line of lines.slice(at)) {
    const mark = (isOrdered ? ordered : unordered).exec(line.text)
    const last = items.pop()
    if (last && !mark) items.push({...last, end: line.end, text: `${last.text}\n${line.text}`})
    else if (last) items.push(last)
    if (mark) items.push(...(isOrdered ? [itemOf(line, mark)] : itemsIn(line, mark)))
  }
  return items.every(({mark}, index) => !isOrdered || Number(mark) === Number(items[0]?.mark) + index)
    ? {
        ...{start: first.start, end, items, ordered: isOrdered},
        contiguous: isPlain(paragraph, items, document) && endsWithItem(lines.slice(at), isOrdered)
      }
    : undefined
}

interface Line extends Range {
  readonly text: string
  /** Whether it begins after a line break that readers see. */
  readonly isBroken: boolean
}

/** Whether no line follows the last item after a visible break: it could continue the item, or the text above the list. */
function endsWithItem(lines: readonly Line[], isOrdered: boolean): boolean {
  const last = lines.findLastIndex(({text}) => (isOrdered ? ordered : unordered).test(text))
  return !lines.slice(last + 1).some(({isBroken}) => isBroken)
}

function itemOf({text, start, end}: Line, mark: RegExpExecArray): PseudoItem {
  const {bullet, dash, escaped, number} = mark.groups ?? {}
  return {start, end, mark: bullet ?? dash ?? escaped ?? number ?? '', text: text.slice(mark[0].length)}
}

/** Splits a line of several items: `• Address • E-mail address`, `• orders ;• returns`. */
function itemsIn(line: Line, mark: RegExpExecArray): PseudoItem[] {
  const item = itemOf(line, mark)
  if (isDash(item.mark)) return [item]
  const from = line.end - item.text.length
  let at = 0
  return item.text.split(/(?<=[\s;,.])[•●▪■\u{F0B7}\u{F0A7}](?=\s*\S)/u).map((text) => {
    const start = at
    at += text.length + 1
    return {
      start: start === 0 ? line.start : from + start - 1,
      end: from + start + text.length,
      mark: item.mark,
      text: text.trim()
    }
  })
}

/** Whether no bold type, link or code crosses the border between two items, so that they can be separated. */
function isPlain(paragraph: Paragraph, items: readonly PseudoItem[], document: PolicyDocument): boolean {
  const borders = items.map(({start}) => start)
  const spans = (node: Nodes): boolean => {
    const {start, end} = document.rangeOf(node)
    return node.type !== 'text' && borders.some((border) => border > start && border < end)
  }
  return !paragraph.children.some(spans)
}

function linesIn(text: string, start: number): Line[] {
  const lines: Line[] = []
  let isBroken = false
  for (const {index, 0: line} of text.matchAll(/[^\n\r]+/g)) {
    const indent = /^[\t ]*/.exec(line)?.[0].length ?? 0
    const words = line.slice(indent).replace(/(?:(?<![\t ])[\t ]+|\\)$/, '')
    const from = start + index + indent
    lines.push({text: words, start: from, end: from + words.length, isBroken})
    isBroken = /(?: {2}|\\)$/.test(line)
  }
  return lines
}
