import type {PolicyDocument, Range} from './document.js'

/** Lines of a paragraph that play a list. */
export interface PseudoList extends Range {
  readonly items: readonly string[]
  /** What marks each item as it is written: `•`, `2`, `b`. */
  readonly marks: readonly string[]
  readonly ordered: boolean
  /** The mark of the first item, for the message. */
  readonly mark: string
  /** The number of the first item. */
  readonly first: number
  /** What else it may be: `(i)` is one, or what follows `(h)`. */
  readonly otherwise: number
}

/** What plays the mark of an item: typed bullets, Word's bullets, dashes, `1\.`, `(a)`. */
const bullet = /[•·●○▪▫■□◦‣⁃∙\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}]/u
const unordered = /^(?:[•·●○▪▫■□◦‣⁃∙\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}][\t \u{A0}]*|[–—][\t \u{A0}]+)/u
const ordered = /^(?:(?<number>\d{1,2})(?:\\\.|\\\))|\((?<bracketed>\d{1,2}|[a-z]|[ivx]{1,4})\))[\t \u{A0}]+/u

/** The lines that play lists, in order: in one paragraph, or one paragraph each. */
export function pseudoListsOf(document: PolicyDocument): readonly PseudoList[] {
  const lists: PseudoList[] = []
  let open: PseudoList | undefined
  for (const node of document.tree.children) {
    const range = document.rangeOf(node)
    const found = node.type === 'paragraph' ? listIn(range, document.source) : undefined
    // Items that are paragraphs of their own belong together.
    if (open && found && node.type === 'paragraph' && found.start === range.start && follows(open, found)) {
      open = {
        ...open,
        end: found.end,
        items: [...open.items, ...found.items],
        marks: [...open.marks, ...found.marks]
      }
      continue
    }
    if (open) lists.push(open)
    open = found
  }
  if (open) lists.push(open)
  return lists.filter(({items, mark}) => items.length > 1 || bullet.test(mark))
}

function follows(open: PseudoList, next: PseudoList): boolean {
  return open.ordered
    ? next.ordered && [next.first, next.otherwise].includes(open.first + open.items.length)
    : !next.ordered && next.mark === open.mark
}

function listIn({start, end}: Range, source: string): PseudoList | undefined {
  const lines = linesIn(source.slice(start, end), start)
  const at = lines.findIndex(({text}) => unordered.test(text) || ordered.test(text))
  const first = lines[at]
  if (!first) return undefined
  const isOrdered = ordered.test(first.text)
  const written: {mark: string; text: string}[] = []
  for (const {text} of lines.slice(at)) {
    const mark = (isOrdered ? ordered : unordered).exec(text)
    const last = written.at(-1)
    if (mark) {
      const rest = text.slice(mark[0].length)
      const name = mark.groups?.number ?? mark.groups?.bracketed ?? text.slice(0, 1)
      written.push(...(isOrdered ? [rest] : splitItems(rest)).map((text) => ({mark: name, text})))
    }
    // A line without a mark goes on with the item before it.
    else if (last) last.text += `\n${text}`
  }
  const kept = written.filter(({text}) => text.trim() !== '')
  const number = ordered.exec(first.text)?.groups
  const firstMark = number?.number ?? number?.bracketed ?? '1'
  return {
    start: first.start,
    end,
    items: kept.map(({text}) => text.trim()),
    marks: kept.map(({mark}) => mark),
    ordered: isOrdered,
    mark: first.text.slice(0, 1),
    first: numberOf(firstMark),
    otherwise: firstMark.length === 1 && !/\d/.test(firstMark) ? letterNumber(firstMark) : numberOf(firstMark)
  }
}

/** Two items on one line: `• Address • E-mail address`. */
function splitItems(text: string): string[] {
  return text.split(/(?<=\s)[•●▪■\u{F0B7}\u{F0A7}]\s*/u)
}

/** A single `i`, `v` or `x` is read as Roman first; the other letters only count in the alphabet. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return /^[ivx]+$/.test(text) ? romanNumber(text) : letterNumber(text)
}

function letterNumber(letter: string): number {
  return letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}

function romanNumber(text: string): number {
  const values = [...text].map((digit) => (digit === 'x' ? 10 : digit === 'v' ? 5 : 1))
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

function linesIn(text: string, start: number): {text: string; start: number}[] {
  const lines: {text: string; start: number}[] = []
  for (const {index, 0: line} of text.matchAll(/[^\n\r]+/g)) {
    const indent = /^[\t ]*/.exec(line)?.[0].length ?? 0
    lines.push({
      text: line.slice(indent).replace(/(?:(?<![\t ])[\t ]+|\\)$/, ''),
      start: start + index + indent
    })
  }
  return lines
}
