import type {CST} from 'yaml'

/** No policy nests deeper: `automatedDecisions` → entry → `data` → entry → `other` are five. */
export const deepest = 40

/**
 * Where the source nests too deeply, if it does.
 *
 * What reads the tokens afterwards calls itself for every level, and a hundred thousand `[` would
 * exhaust it. This walk keeps its own stack.
 */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: {token: CST.Token; depth: number}[] = tokens.map((token) => ({token, depth: 0}))
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const {token, depth} = entry
    if (depth > deepest) return token.offset
    for (const child of childrenOf(token)) open.push({token: child, depth: depth + 1})
  }
  return undefined
}

function childrenOf(token: CST.Token): CST.Token[] {
  switch (token.type) {
    case 'document':
      return token.value ? [token.value] : []
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items.flatMap(({key, value}) =>
        [key, value].filter((part) => part !== undefined && part !== null)
      )
    default:
      return []
  }
}
