import type {Nodes, Root} from 'mdast'

/**
 * A tree whose HTML is empty unless it is a comment to remark-lint, which looks for its comments in all HTML, with expressions
 * that for some of it never end: a few dozen escaped letters in a quoted value are enough. The given tree stays as it is.
 */
export function withLintComments(tree: Root): Root {
  return withThoseIn(tree) as Root
}

function withThoseIn(node: Nodes): Nodes {
  if (node.type === 'html')
    return {...node, value: lintComment.test(node.value) ? node.value.replace(/\s+/g, ' ') : ''}
  if (!('children' in node)) return node
  const children = node.children.map(withThoseIn)
  const isSame = children.every((child, at) => child === node.children[at])
  return isSame ? node : ({...node, children} as Nodes)
}

/** `<!--lint disable policy-no-mojibake-->`. Names with anything else in them mean nothing to remark-lint. */
const lintComment = /^\s*<!--\s*lint(?:\s+[-\w]+)*\s*-->\s*$/
