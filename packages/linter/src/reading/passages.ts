import type {Range} from '../text/range.js'
import {headingAt, type HeadingMark} from './heading-marks.js'
import {linesOf, type Lines} from '../text/lines.js'

/**
 * A block of text between blank lines, or a heading. A list or table without blank lines is one passage
 * of several parts.
 */
export interface Passage extends Range {
  /** Line numbers from 1, both included. */
  readonly startLine: number
  readonly endLine: number
  readonly heading: HeadingMark | undefined
  /** Empty for a heading. */
  readonly parts: readonly PassagePart[]
}

/** A list item, a row of a table, or running text. */
export interface PassagePart extends Range {
  readonly kind: 'text' | 'item' | 'header' | 'row'
  readonly startLine: number
  readonly endLine: number
}

/** Cuts a Markdown text into passages, line by line. Fenced code contains no prose and is left out. */
export function passagesOf(markdown: string, lines: Lines = linesOf(markdown)): Passage[] {
  const passages: Passage[] = []
  let at = 0
  let first = true
  while (at < lines.count) {
    const text = lines.textOf(at)
    if (isBlank(text) || isRule(text)) {
      at++
      first = true
      continue
    }
    if (fence.test(text)) {
      at = afterFence(lines, at)
      continue
    }
    const heading = headingAt(lines, at, first)
    const end = heading ? at + heading.lines : endOfBlock(lines, at + 1)
    passages.push(passage(lines, at, end, heading))
    first = heading !== undefined
    at = end
  }
  return passages
}

const fence = /^ {0,3}(?:```|~~~)/

function afterFence(lines: Lines, at: number): number {
  const mark = lines.textOf(at).trim().slice(0, 3)
  let end = at + 1
  while (end < lines.count && !lines.textOf(end).trim().startsWith(mark)) end++
  return end + 1
}

function endOfBlock(lines: Lines, from: number): number {
  let end = from
  while (end < lines.count) {
    const text = lines.textOf(end)
    if (isBlank(text) || fence.test(text) || headingAt(lines, end, false)) break
    end++
  }
  return end
}

function passage(lines: Lines, from: number, to: number, heading: HeadingMark | undefined): Passage {
  return {
    start: lines.startOf(from),
    end: lines.endOf(to - 1),
    startLine: from + 1,
    endLine: to,
    heading,
    parts: heading ? none : partsOf(lines, from, to)
  }
}

function partsOf(lines: Lines, from: number, to: number): PassagePart[] {
  const parts: PassagePart[] = []
  const hasHeader = isDelimiterRow(lines.textOf(from + 1)) && from + 1 < to
  let begun = from
  let kind: PassagePart['kind'] = kindOf(lines.textOf(from))
  for (let at = from + 1; at <= to; at++) {
    const text = at < to ? lines.textOf(at) : ''
    const next = at < to ? kindOf(text) : undefined
    if (next === 'text') continue
    if (!isDelimiterRow(lines.textOf(begun))) {
      parts.push(partOf(lines, begun, at, hasHeader && begun === from ? 'header' : kind))
    }
    begun = at
    kind = next ?? 'text'
  }
  return parts
}

const none: readonly never[] = []

function kindOf(line: string): PassagePart['kind'] {
  if (/^\s*\|/.test(line)) return 'row'
  return item.test(line) ? 'item' : 'text'
}

/**
 * Markdown's own bullets, and those that word processors leave behind: `•`, `·`, `–`, `o`, and `\uF0B7` from a symbol font.
 */
const item =
  /^\s*(?:>\s*)?(?:[*+-]\s|[•·▪●◦‣–—\uE000-\uF8FF]\s*|o\s{2,}|\d{1,3}\\?[.)]\s|\([a-z0-9]{1,3}\)\s)/

function isDelimiterRow(line: string): boolean {
  return /^\s*(?:\|\s*)?:?--[-|:\s]*$/.test(line) && line.includes('|')
}

function partOf(lines: Lines, from: number, to: number, kind: PassagePart['kind']): PassagePart {
  return {kind, start: lines.startOf(from), end: lines.endOf(to - 1), startLine: from + 1, endLine: to}
}

/** Converters leave zero-width characters on lines that look empty. */
function isBlank(line: string): boolean {
  return /^[\s\u200b-\u200d\u2060\ufeff]*$/.test(line)
}

/** `* * *` */
function isRule(line: string): boolean {
  return /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)
}
