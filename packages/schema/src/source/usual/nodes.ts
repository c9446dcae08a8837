import {Pair, Scalar, YAMLMap, YAMLSeq} from 'yaml'
import type {Node} from 'yaml'
import {alias, flowCollection, flowScalar, isRepeated, longestKey, nameAt} from './flow.js'
import {
  ended,
  isAtEnd,
  isAtEndOfLine,
  opened,
  skipSpaces,
  toContent,
  toNextLine,
  type Reading
} from './reading.js'
import {endOfBlock, isBlank} from './scalars.js'
import {unusual} from './unusual.js'
import {valueOfBlock} from './values.js'

/**
 * The nodes of a file that is written as nearly all policies are: maps and lists by indentation or in
 * brackets, words, texts in quotes and blocks, anchors and aliases, comments. It is the tree that the library
 * would make, ranges and all, in a fraction of the time: no lexemes, no tokens, nothing but the nodes.
 *
 * For anything else, and for anything that might be a fault, nothing is returned, and the library reads the
 * file.
 */
export function usualNodes(text: string): Node | undefined {
  if (hasLoneReturn(text)) return undefined
  const reading: Reading = {text, at: startOf(text), column: 0, comment: Infinity, trailing: -1, depth: 0}
  try {
    toContent(reading)
    if (reading.column !== 0) return undefined
    const root = ownLineNode(reading, -1)
    return isAtEnd(reading) ? root : undefined
  } catch (error) {
    if (error === unusual) return undefined
    throw error
  }
}

/** Whether a carriage return is no part of a line ending. */
function hasLoneReturn(text: string): boolean {
  return text.includes('\r') && /\r(?!\n)/.test(text)
}

function startOf(text: string): number {
  return /^---[ \r]*\n/.exec(text)?.[0].length ?? 0
}

/**
 * A node at the beginning of a line or of an entry: lines that are indented more than `parent` belong to it.
 */
function ownLineNode(reading: Reading, parent: number): Node {
  const {text, at, column} = reading
  if (text[at] === '-' && isBlank(text[at + 1])) return blockList(reading)
  const key = flowScalar(reading, parent + 1, false)
  if (!key) return inlineNode(reading, parent)
  const end = reading.at
  skipSpaces(reading)
  if (text[reading.at] === ':' && isBlank(text[reading.at + 1])) {
    key.range = [at, end, end]
    return blockMap(reading, column, key)
  }
  // A file that is a single text is not a policy.
  if (parent === -1) throw unusual
  reading.at = end
  return ended(key, at, reading)
}

/** A node that can't be a key: after a key, or with an anchor. */
function inlineNode(reading: Reading, parent: number): Node {
  const {text, at} = reading
  switch (text[at]) {
    case '[':
    case '{':
      return ended(flowCollection(reading, parent + 1, 1), at, reading)
    case '*':
      return ended(alias(reading), at, reading)
    case '&':
      return anchored(reading, parent)
    case '|':
    case '>':
      return blockScalar(reading, parent)
    default: {
      const scalar = flowScalar(reading, parent + 1, false)
      if (!scalar) throw unusual
      return ended(scalar, at, reading)
    }
  }
}

function blockList(reading: Reading): Node {
  const {text, column, at} = reading
  const list = new YAMLSeq()
  let end = at
  opened(reading)
  while (reading.column === column && text[reading.at] === '-' && isBlank(text[reading.at + 1])) {
    const item = entry(reading)
    list.items.push(item)
    end = item.range?.[2] ?? end
  }
  return closed(list, at, end, reading, column)
}

/** The entry after the hyphen. */
function entry(reading: Reading): Node {
  const {column, at} = reading
  reading.at++
  skipSpaces(reading)
  if (isAtEndOfLine(reading)) {
    // The comment above might belong to the empty node.
    if (reading.comment < Infinity) throw unusual
    return belowNode(reading, column)
  }
  reading.column = column + reading.at - at
  return ownLineNode(reading, column)
}

/** A map whose first key has been read, up to its colon. */
function blockMap(reading: Reading, column: number, firstKey: Scalar): Node {
  const {text} = reading
  const map = new YAMLMap<Node, Node | null>()
  const start = firstKey.range?.[0] ?? 0
  const known = new Set<unknown>()
  let key = firstKey
  let end = start
  opened(reading)
  for (;;) {
    const value = valueOfKey(reading, column, key)
    if (isRepeated(key, known)) throw unusual
    map.items.push(new Pair<Node, Node | null>(key, value))
    end = value.range?.[2] ?? end
    if (reading.column !== column) return closed(map, start, end, reading, column)
    const {at} = reading
    const next = flowScalar(reading, column + 1, false)
    // A list that ends together with its key: `- a` in the column of `key:`.
    if (!next) throw unusual
    next.range = [at, reading.at, reading.at]
    key = next
    skipSpaces(reading)
    if (text[reading.at] !== ':' || !isBlank(text[reading.at + 1])) throw unusual
  }
}

/** The value after the colon. */
function valueOfKey(reading: Reading, column: number, key: Scalar): Node {
  const {text} = reading
  const [start = 0, end = 0] = key.range ?? []
  if (reading.at - start > longestKey || text.slice(start, end).includes('\n')) throw unusual
  reading.at++
  skipSpaces(reading)
  if (!isAtEndOfLine(reading)) return inlineNode(reading, column)
  return belowNode(reading, column, isAtList)
}

/**
 * A node that begins below its key or hyphen: indented more than that, or in its column if it is a list below
 * a key. If nothing begins there, the node is empty. Marks such as `&` are rare there, and left to the
 * library.
 */
function belowNode(
  reading: Reading,
  column: number,
  mayBeInColumn: (reading: Reading) => boolean = () => false
): Node {
  const {text, at} = reading
  const isCommented = text[at] === '#'
  toNextLine(reading)
  toContent(reading)
  if (reading.column > column && reading.comment > column) {
    if (/[&*|>]/.test(text[reading.at] ?? '')) throw unusual
    return ownLineNode(reading, column)
  }
  if (reading.column === column && mayBeInColumn(reading)) return blockList(reading)
  // A comment where there is no node would belong to the empty node.
  if (isCommented || reading.comment < Infinity) throw unusual
  const nothing = new Scalar(null)
  nothing.type = 'PLAIN'
  nothing.range = [at, at, at]
  return nothing
}

function isAtList({text, at}: Reading): boolean {
  return text[at] === '-' && isBlank(text[at + 1])
}

/**
 * The end of a map or list. The comments after its last entry, in its own column, are within it: if anything
 * else ends there as well, its end would be after them.
 */
function closed<T extends Node>(node: T, start: number, end: number, reading: Reading, column: number): T {
  // Indented more than the node that it would belong to, and less than the one that was there.
  if (reading.column > column) throw unusual
  if (reading.trailing !== -1) {
    if (reading.trailing !== column) throw unusual
    reading.trailing = Infinity
  }
  reading.depth--
  node.range = [start, end, end]
  return node
}

function anchored(reading: Reading, parent: number): Node {
  const anchor = nameAt(reading)
  const name = reading.at
  skipSpaces(reading)
  if (reading.at === name || isAtEndOfLine(reading) || /[&*]/.test(reading.text[reading.at] ?? ''))
    throw unusual
  const node = inlineNode(reading, parent)
  return Object.assign(node, {anchor})
}

function blockScalar(reading: Reading, parent: number): Node {
  const {text, at} = reading
  const {start, end} = endOfBlock(text, at, parent + 1)
  const {value, type} = valueOfBlock(text, at, start, end, parent)
  const scalar = new Scalar(value)
  if (type) scalar.type = type
  scalar.range = [at, end, end]
  reading.at = end
  toContent(reading)
  return scalar
}
