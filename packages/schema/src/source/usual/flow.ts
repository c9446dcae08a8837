import {Alias, isScalar, Pair, Scalar, YAMLMap, YAMLSeq} from 'yaml'
import type {Node} from 'yaml'
import {opened, skipSpaces, type Reading} from './reading.js'
import {endOfPlain, endOfQuoted, isBlank, isFlowIndicator} from './scalars.js'
import {unusual} from './unusual.js'
import {valueOfPlain, valueOfQuoted} from './values.js'

/** The content of brackets or braces, at one level. */
export function flowCollection(reading: Reading, least: number, level: number): Node {
  const {text, at} = reading
  const collection = text[at] === '{' ? flowMap(reading, least, level) : flowList(reading, least, level)
  collection.flow = true
  collection.range = [at, reading.at, reading.at]
  return collection
}

function flowMap(reading: Reading, least: number, level: number): YAMLMap {
  const map = new YAMLMap<Node, Node | null>()
  const known = new Set<unknown>()
  eachEntry(reading, '}', least, level, () => {
    map.items.push(flowPair(reading, known, least, level))
  })
  return map
}

function flowList(reading: Reading, least: number, level: number): YAMLSeq {
  const list = new YAMLSeq<Node>()
  eachEntry(reading, ']', least, level, () => {
    list.items.push(flowEntry(reading, least, level))
  })
  return list
}

/** Entries are separated by commas, and there may be one after the last. */
function eachEntry(
  reading: Reading,
  closer: string,
  least: number,
  level: number,
  readEntry: () => void
): void {
  const {text} = reading
  opened(reading)
  reading.at++
  skipFlowSpace(reading, least, level)
  while (text[reading.at] !== closer) {
    readEntry()
    skipFlowSpace(reading, least, level)
    if (text[reading.at] === closer) break
    if (text[reading.at] !== ',') throw unusual
    reading.at++
    skipFlowSpace(reading, least, level)
  }
  reading.at++
  reading.depth--
}

function flowPair(
  reading: Reading,
  known: Set<unknown>,
  least: number,
  level: number
): Pair<Node, Node | null> {
  const {text, at} = reading
  const key = flowScalar(reading, least, true)
  if (!key || text.slice(at, reading.at).includes('\n') || isRepeated(key, known)) throw unusual
  key.range = [at, reading.at, reading.at]
  return new Pair<Node, Node | null>(key, flowValueOf(reading, least, level))
}

/** The value after the colon, if there is one. */
function flowValueOf(reading: Reading, least: number, level: number): Node | null {
  skipBlanks(reading)
  if (reading.text[reading.at] !== ':') return null
  reading.at++
  skipFlowSpace(reading, least, level)
  return flowValue(reading, least, level)
}

/** An entry of a list, which may be a map of one key: `[name, other: your favourite colour]`. */
function flowEntry(reading: Reading, least: number, level: number): Node {
  const {text, at} = reading
  const node = flowValue(reading, least, level)
  const end = reading.at
  // It would be unclear whether the anchor is the map's or the key's.
  if (!isScalar(node) || node.anchor !== undefined) return node
  const value = flowValueOf(reading, least, level)
  if (!value) {
    reading.at = end
    return node
  }
  if (end - at > longestKey || text.slice(at, end).includes('\n')) throw unusual
  const map = new YAMLMap<Node, Node>()
  map.flow = true
  map.items.push(new Pair<Node, Node>(node, value))
  map.range = [at, reading.at, reading.at]
  return map
}

function flowValue(reading: Reading, least: number, level: number): Node {
  const {text, at} = reading
  const character = text[at]
  if (character === '[' || character === '{') return flowCollection(reading, least, level + 1)
  if (character === '&') return anchoredFlow(reading, least, level)
  const node = character === '*' ? alias(reading) : flowScalar(reading, least, true)
  if (!node) throw unusual
  node.range = [at, reading.at, reading.at]
  return node
}

function anchoredFlow(reading: Reading, least: number, level: number): Node {
  const {text} = reading
  const anchor = nameAt(reading)
  if (text[reading.at] !== ' ') throw unusual
  skipSpaces(reading)
  if (text[reading.at] === '&' || text[reading.at] === '*') throw unusual
  return Object.assign(flowValue(reading, least, level), {anchor})
}

/** Spaces, line endings and comments between brackets. */
function skipFlowSpace(reading: Reading, least: number, level: number): void {
  const {text} = reading
  for (;;) {
    const before = reading.at
    skipBlanks(reading)
    if (text[reading.at] === '#' && isBlank(text[reading.at - 1])) {
      const end = text.indexOf('\n', reading.at)
      if (end === -1) throw unusual
      reading.at = end
    }
    if (text[reading.at] === '\r') reading.at++
    if (text[reading.at] === '\n') {
      reading.at++
      const start = reading.at
      skipSpaces(reading)
      const indent = reading.at - start
      skipBlanks(reading)
      checkIndent(reading, indent, least, level)
    }
    if (reading.at === before) return
  }
}

/** Between brackets, tabs count as spaces. */
function skipBlanks(reading: Reading): void {
  while (reading.text[reading.at] === ' ' || reading.text[reading.at] === '\t') reading.at++
}

/** Every line must be indented; the closing bracket may be directly below the beginning of what it closes. */
function checkIndent({text, at}: Reading, indent: number, least: number, level: number): void {
  const character = text[at]
  if (indent === 0 && (character === '-' || character === '.')) throw unusual
  const isBelow = indent === least - 1 && level === 1 && (character === ']' || character === '}')
  const isEmpty = character === '\n' || character === '\r' || character === '#'
  if (indent < least && !isBelow && !isEmpty) throw unusual
}

/** A text in quotes, or plain words; `undefined` if neither begins here. */
export function flowScalar(reading: Reading, least: number, inFlow: boolean): Scalar | undefined {
  const {text, at} = reading
  const first = text[at]
  if (first === '"' || first === "'") {
    reading.at = endOfQuoted(text, at, least)
    const scalar = new Scalar<unknown>(valueOfQuoted(text.slice(at, reading.at)))
    scalar.type = first === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE'
    return scalar
  }
  if (!beginsWords(text, at, inFlow)) return undefined
  reading.at = endOfPlain(text, at, least, inFlow)
  const scalar = new Scalar(valueOfPlain(text.slice(at, reading.at)))
  scalar.type = 'PLAIN'
  return scalar
}

function beginsWords(text: string, at: number, inFlow: boolean): boolean {
  const first = text[at]
  if (first === '-') return !isBlank(text[at + 1]) && !(inFlow && isFlowIndicator(text[at + 1]))
  return first !== undefined && !indicators.has(first)
}

const indicators = new Set('?:,[]{}#&*!|>\'"%@`\t\r\n\uFEFF')

export function alias(reading: Reading): Alias {
  return new Alias(nameAt(reading))
}

/** The name of an anchor or an alias. A colon at its end might be meant for a key. */
export function nameAt(reading: Reading): string {
  const {text, at} = reading
  do reading.at++
  while (!isBlank(text[reading.at]) && !isFlowIndicator(text[reading.at]))
  const name = text.slice(at + 1, reading.at)
  if (name === '' || name.endsWith(':')) throw unusual
  return name
}

/** Whether a map has a key already; the key is then recorded. */
export function isRepeated(key: Scalar, known: Set<unknown>): boolean {
  return known.size === known.add(key.value).size
}

/** A longer key is a fault; the limit of YAML is 1024 characters. */
export const longestKey = 1000
