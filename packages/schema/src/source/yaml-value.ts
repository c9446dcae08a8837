import {isAlias, isMap, isNode, isScalar, isSeq} from 'yaml'
import type {Node} from 'yaml'
import type {AliasTargets} from './aliases.js'
import {placeOf, type Lines} from './lines.js'
import type {Fault} from './source.js'

/** More parts than any policy has; soon reached if aliases multiply the file. */
const mostParts = 100_000

/**
 * More characters than aliases add to any policy: a long text that is referred to again and again counts each
 * time.
 */
const mostAliased = 1_000_000

/**
 * The plain data of a document.
 *
 * It is built here, and not by the library, to stop where aliases loop or multiply, and to refuse keys such
 * as `__proto__` that mean something to JavaScript. Duplicate keys are found here too: the library compares
 * every key with every other, which takes minutes for 100,000 keys.
 */
export function toValue(
  root: Node | null,
  targets: AliasTargets,
  lines: Lines
): {value: unknown; faults: Fault[]} {
  const faults: Fault[] = []
  const open = new Set<Node>()
  let parts = 0
  let aliases = 0
  let aliased = 0
  let multiplies = false

  const blame = (node: Node, message: string, code: Fault['code'] = 'syntax'): null => {
    const [start, end] = node.range ?? [0, 0]
    if (faults.length < 20) faults.push({code, message, place: placeOf(lines, start, end)})
    return null
  }

  const read = (node: unknown): unknown => {
    if (!isNode(node)) return null
    parts++
    if (aliases > 0 && isScalar(node) && typeof node.value === 'string') aliased += node.value.length
    if (parts > mostParts || aliased > mostAliased) {
      if (!multiplies) blame(node, 'Aliases multiply this file until it is too large to be a policy.')
      multiplies = true
      return null
    }
    if (isScalar(node)) return readScalar(node.value, node)
    if (isAlias(node)) return readAlias(node)
    if (isSeq(node)) return within(node, () => node.items.map(read))
    if (isMap(node)) return within(node, () => readMap(node.items))
    return null
  }

  const readScalar = (value: unknown, node: Node): unknown => {
    if (typeof value === 'number' && !Number.isFinite(value))
      return blame(node, 'Not a number that a policy can hold.')
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    )
      return value
    return blame(node, 'Only plain data is read: text, numbers, true and false, lists and maps.')
  }

  const readAlias = (node: Node): unknown => {
    const target = isAlias(node) ? targets.get(node) : undefined
    if (!target)
      return blame(
        node,
        'This alias refers to an anchor that is not there: put quotes around a text that begins with `*`.'
      )
    if (open.has(target)) return blame(node, 'This alias is inside its own anchor and would never end.')
    aliases++
    const value = read(target)
    aliases--
    return value
  }

  const readMap = (items: readonly {key: unknown; value: unknown}[]): Record<string, unknown> => {
    const record: Record<string, unknown> = {}
    for (const {key, value} of items) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        if (isNode(key)) blame(key, 'A key must be a word; put quotes around it if it is one.')
      } else if (meaningful.has(key.value)) {
        blame(key, `\`${key.value}\` can't be a key: it has a meaning of its own in JavaScript.`)
      } else if (Object.hasOwn(record, key.value)) {
        blame(key, `\`${key.value}\` appears twice: keep one.`, 'duplicate')
      } else {
        record[key.value] = read(value)
      }
    }
    return record
  }

  const within = <T>(node: Node & {readonly anchor?: string}, work: () => T): T => {
    // Only what has an anchor can hold an alias of itself.
    if (node.anchor === undefined) return work()
    open.add(node)
    const result = work()
    open.delete(node)
    return result
  }

  return {value: read(root), faults}
}

const meaningful = new Set(['__proto__', 'constructor', 'prototype'])
