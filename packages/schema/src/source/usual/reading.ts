import type {Node} from 'yaml'
import {deepest} from '../depth.js'
import {isBlank} from './scalars.js'
import {unusual} from './unusual.js'

/** How far a file is read. Each function that reads a node goes on to the content after it. */
export interface Reading {
  readonly text: string
  at: number
  /** The column of the content at `at`, if that begins a line or an entry of a list; −1 after the end. */
  column: number
  /** The column of the least indented comment before the content; Infinity without one. */
  comment: number
  /**
   * The column of comments that are indented more than the content after them; −1 without any, Infinity once
   * a map or list has them.
   */
  trailing: number
  /** How many lists and maps are open. */
  depth: number
}

export function isAtEnd({column}: Reading): boolean {
  return column === -1
}

/**
 * From the beginning of a line to the next content. A comment that is indented more than that belongs to what
 * ends there, see `closed`:
 *
 * ```yaml
 * - name: Orders
 *   # and nothing else
 * - name: News
 * ```
 */
export function toContent(reading: Reading): void {
  const {text} = reading
  let deepest = -1
  reading.comment = Infinity
  for (;;) {
    const start = reading.at
    skipSpaces(reading)
    const character = text[reading.at]
    if (character === '\n' || character === '\r') reading.at += character === '\n' ? 1 : 2
    else if (character === '#') {
      deepest = Math.max(deepest, reading.at - start)
      reading.comment = Math.min(reading.comment, reading.at - start)
      toNextLine(reading)
    } else {
      reading.column = character === undefined ? -1 : reading.at - start
      break
    }
  }
  reading.trailing = deepest > Math.max(reading.column, 0) ? deepest : -1
  if ((reading.trailing !== -1 && reading.comment < deepest) || isMarker(reading)) throw unusual
}

/** `---` and `...` at the beginning of a line, or what might be one. */
function isMarker({text, at, column}: Reading): boolean {
  return column === 0 && (text.startsWith('---', at) || text.startsWith('...', at))
}

export function skipSpaces(reading: Reading): void {
  while (reading.text[reading.at] === ' ') reading.at++
}

export function toNextLine(reading: Reading): void {
  const end = reading.text.indexOf('\n', reading.at)
  reading.at = end === -1 ? reading.text.length : end + 1
}

/** Whether nothing but a comment follows on the line. */
export function isAtEndOfLine({text, at}: Reading): boolean {
  const character = text[at]
  return (
    character === undefined ||
    character === '\n' ||
    character === '\r' ||
    (character === '#' && isBlank(text[at - 1]))
  )
}

/** A node that ends on this line, with nothing but a comment after it. */
export function ended<T extends Node>(node: T, start: number, reading: Reading): T {
  const end = reading.at
  skipSpaces(reading)
  if (!isAtEndOfLine(reading)) throw unusual
  toNextLine(reading)
  node.range = [start, end, reading.at]
  toContent(reading)
  return node
}

export function opened(reading: Reading): void {
  if (++reading.depth > deepestUsual) throw unusual
}

/** Anything deeper may be too deep, which is checked elsewhere. */
const deepestUsual = deepest - 1
