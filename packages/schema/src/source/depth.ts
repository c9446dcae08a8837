import type {CST} from 'yaml'

/** No policy is nested more deeply: `automatedDecisions` → entry → `data` → entry → `other` are five. */
export const deepest = 40

/**
 * Where the source is nested too deeply, if it is.
 *
 * The functions that read the tokens afterwards recurse for every level, and a hundred thousand `[` would
 * overflow the call stack. This walk keeps a stack of its own.
 */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open = [...tokens]
  const depths = tokens.map(() => 0)
  for (let token = open.pop(); token; token = open.pop()) {
    const depth = depths.pop() ?? 0
    if (depth > deepest) return token.offset
    pushChildren(token, open)
    while (depths.length < open.length) depths.push(depth + 1)
  }
  return undefined
}

/** Pushes the parts of a token that may have parts themselves onto a stack. */
export function pushChildren(token: CST.Token, open: CST.Token[]): void {
  switch (token.type) {
    case 'document':
      if (token.value) open.push(token.value)
      return
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      for (const {key, value} of token.items) {
        if (key) open.push(key)
        if (value) open.push(value)
      }
      return
    default:
  }
}
