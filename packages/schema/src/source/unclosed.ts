import type {CST} from 'yaml'
import {pushChildren} from './depth.js'

/** An opening mark that nothing closes, with its place. */
export interface Unclosed {
  readonly opener: string
  /** What would close it. */
  readonly closer: string
  readonly offset: number
}

/**
 * The brackets and quotation marks that are never closed, in order. A parser notices them only at the end of
 * the file, or in a line far below, where an author would look in vain.
 */
export function unclosedIn(tokens: readonly CST.Token[]): Unclosed[] {
  const open = [...tokens]
  const found: Unclosed[] = []
  for (let token = open.pop(); token; token = open.pop()) {
    if (token.type === 'flow-collection') {
      const opener = token.start.source
      const closer = opener === '{' ? '}' : ']'
      if (token.end[0]?.source !== closer) found.push({opener, closer, offset: token.start.offset})
    } else if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      const opener = token.source.charAt(0)
      if (!isClosed(token.source)) found.push({opener, closer: opener, offset: token.offset})
    }
    pushChildren(token, open)
  }
  return found.sort((a, b) => a.offset - b.offset)
}

/** In double quotation marks, a backslash before the closing mark makes that part of the text. */
function isClosed(source: string): boolean {
  const last = source.length - 1
  if (last < 1 || source.charAt(last) !== source.charAt(0)) return false
  let backslashes = 0
  while (source.charAt(last - 1 - backslashes) === '\\') backslashes++
  return source.startsWith("'") || backslashes % 2 === 0
}
