import type {Found} from '../files/find.js'
import {whyNotFound} from '../files/why-not-found.js'
import {UsageError} from './command.js'

/** The files that were found. An operand that matches none is an error. */
export function filesOf(found: Found, kind: string): readonly string[] {
  const why = whyNotFound(found, kind)
  if (why !== undefined) throw new UsageError(why)
  return found.files
}
