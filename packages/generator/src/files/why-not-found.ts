import type {Found} from './find.js'

/** Why operands match no files, a line for each: saying nothing would look like success. */
export function whyNotFound({missing, unreadable}: Found, kind: string): string | undefined {
  const reasons = [
    ...new Set([...unreadable.map(whyNotSeen), ...missing.map((each) => whyMissing(each, kind))])
  ]
  if (reasons.length === 0) return undefined
  const others = reasons.length - mostNamed
  return [...reasons.slice(0, mostNamed), ...(others > 0 ? [`… and ${others} more.`] : [])].join('\n')
}

/** Nobody reads a longer list. */
const mostNamed = 20

function whyMissing(missing: Found['missing'][number], kind: string): string {
  const {operand} = missing
  switch (missing.why) {
    case 'no such file':
      return `No such file or folder: ${operand} — check the name.`
    case 'refused':
      return `${operand}  ${missing.reason}`
    case 'no match':
      return `Nothing matches ${operand} — check the pattern, and quote it.`
    case 'empty folder':
      return `No ${kind} in ${operand === '.' ? 'this folder' : operand} or below it.`
  }
}

/** A folder that can't be listed, or a file whose name isn't UTF-8. */
export function whyNotSeen(path: string): string {
  if (path.includes('\uFFFD')) return `${path}  The name of this file is not UTF-8 — rename it.`
  return `${path || '.'}  This folder cannot be read — check its permissions.`
}
