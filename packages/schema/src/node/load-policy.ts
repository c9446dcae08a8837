import {stat} from 'node:fs/promises'
import {largestSource, tooLarge} from '../source/decode.js'
import {parsePolicy, refused, type ParsedPolicy, type ParseOptions} from '../parse/parse-policy.js'
import {loadModule} from './load-module.js'
import {readUpTo} from '../files/read-up-to.js'
import {whyUnreadable} from '../files/why-unreadable.js'

/** A policy that is a program. It is run, which means trusting its author. */
const modules = /\.[cm]?[jt]s$/

/**
 * Loads a policy file: YAML, JSON, or a TypeScript or JavaScript module that exports one.
 *
 * Nothing is thrown: a file that can't be read is a problem like any other.
 */
export async function loadPolicy(
  file: string,
  {maxSize = largestSource}: Pick<ParseOptions, 'maxSize'> = {}
): Promise<ParsedPolicy> {
  if (modules.test(file)) return loadModule(file)
  try {
    const {size} = await stat(file)
    if (size > maxSize) return refused([tooLarge(maxSize, size)], file)
    // A device or a pipe has no size: reading one byte more than is allowed shows whether it is too large.
    return parsePolicy(await readUpTo(file, maxSize + 1), {path: file, maxSize})
  } catch (error) {
    return refused([{code: 'unreadable', message: whyUnreadable(error)}], file)
  }
}
