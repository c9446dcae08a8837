import type {Found} from '../files/find.js'
import {UsageError} from './command.js'

/** The files that were found. An operand that led to none is an error, because silence would pass for success. */
export function filesOf({files, missing, unreadable}: Found, kind: string): readonly string[] {
  const [closed] = unreadable
  if (closed !== undefined) throw new UsageError(whyNotSeen(closed))
  const [first] = missing
  if (!first) return files
  const {operand} = first
  switch (first.why) {
    case 'no such file':
      throw new UsageError(`No such file or folder: ${operand} — check the name.`)
    case 'refused':
      throw new UsageError(`${operand}  ${first.reason}`)
    case 'no match':
      throw new UsageError(`Nothing matches ${operand} — check the pattern, and quote it.`)
    case 'empty folder':
      throw new UsageError(`No ${kind} in ${operand === '.' ? 'this folder' : operand} or below it.`)
  }
}

/** A folder whose files nobody knows, or a file whose name isn't UTF-8. */
export function whyNotSeen(path: string): string {
  if (path.includes('\uFFFD')) return `${path}  The name of this file is not UTF-8 — rename it.`
  return `${path || '.'}  This folder cannot be read — check its permissions.`
}
