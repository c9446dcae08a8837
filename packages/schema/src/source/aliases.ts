import {isAlias, isNode, visit} from 'yaml'
import type {Alias, Document, Node} from 'yaml'

/** What each alias of a document refers to. */
export type AliasTargets = ReadonlyMap<Alias, Node>

/**
 * The node that each alias refers to: the last before it that has the anchor. One walk finds them all, where the
 * library walks through the document again for every alias.
 */
export function aliasTargets(document: Document.Parsed): AliasTargets {
  const anchored = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchored.get(node.source)
      if (target) targets.set(node, target)
    } else if (isNode(node) && 'anchor' in node && node.anchor) anchored.set(node.anchor, node)
  })
  return targets
}
