import type {Found} from './find.js'

/** Why there is nothing to read where somebody said that there is: silence would pass for success. */
export function whyNotFound({missing, unreadable}: Found, kind: string): string | undefined {
  const [closed] = unreadable
  if (closed !== undefined) return whyNotSeen(closed)
  const [first] = missing
  if (!first) return undefined
  const {operand} = first
  switch (first.why) {
    case 'no such file':
      return `No such file or folder: ${operand} — check the name.`
    case 'refused':
      return `${operand}  ${first.reason}`
    case 'no match':
      return `Nothing matches ${operand} — check the pattern, and quote it.`
    case 'empty folder':
      return `No ${kind} in ${operand === '.' ? 'this folder' : operand} or below it.`
  }
}

/** A folder whose files nobody knows, or a file whose name isn't UTF-8. */
export function whyNotSeen(path: string): string {
  if (path.includes('\uFFFD')) return `${path}  The name of this file is not UTF-8 — rename it.`
  return `${path || '.'}  This folder cannot be read — check its permissions.`
}
