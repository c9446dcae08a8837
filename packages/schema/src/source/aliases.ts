import {isAlias, isMap, isNode, isSeq} from 'yaml'
import type {Alias, Node} from 'yaml'

/** What each alias of a document refers to. */
export type AliasTargets = ReadonlyMap<Alias, Node>

/**
 * The node that each alias refers to: the last one before it that has the anchor. A single walk finds them
 * all; the library walks through the document again for every alias, and records the path to every node.
 */
export function aliasTargets(root: Node | null): AliasTargets {
  const anchored = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  const walk = (node: unknown): void => {
    if (!isNode(node)) return
    if (isAlias(node)) {
      const target = anchored.get(node.source)
      if (target) targets.set(node, target)
      return
    }
    if ('anchor' in node && node.anchor) anchored.set(node.anchor, node)
    if (isSeq(node)) node.items.forEach(walk)
    if (!isMap(node)) return
    for (const {key, value} of node.items) {
      walk(key)
      walk(value)
    }
  }
  walk(root)
  return targets
}
