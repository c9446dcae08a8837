import type {Found} from '../files/find.js'
import {UsageError} from './command.js'

/** The files that were found; an operand that led to none is told, because silence would pass for success. */
export function filesOf({files, missing}: Found, kind: string): readonly string[] {
  const [first] = missing
  if (!first) return files
  const {operand, why} = first
  if (why === 'no such file') throw new UsageError(`There is no file or folder ${operand} — check the name.`)
  if (why === 'no match')
    throw new UsageError(`Nothing matches ${operand} — check the pattern, and quote it.`)
  throw new UsageError(`There is no ${kind} below ${operand === '.' ? 'this folder' : operand}.`)
}
