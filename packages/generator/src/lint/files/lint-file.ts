import {resolve} from 'node:path'
import {decode, decodePolicy, UnreadableError} from '../../files/decode.js'
import {kindOf} from '../../files/kind.js'
import {readBytes} from '../../files/read.js'
import {largestFor, type Largest} from '../../files/size.js'
import {whyRefused} from '../../files/why-refused.js'
import type {FileOutcome, Finding} from '../finding.js'
import {lintText} from '../lint-text.js'
import type {RuleChoice} from '../rule-set.js'
import {policyFilesFor} from './beside.js'
import {choiceFor, type RuleChoices} from './choices.js'

/** What to do with each file: plain data, so that it can be passed between threads. */
export interface FileTask {
  readonly cwd: string
  readonly choices: RuleChoices
  /** Whether safe fixes are made, and written. */
  readonly fix: 'none' | 'dry-run' | 'write'
  readonly largest: Largest
  /** Whether to report comments that switch off nothing. */
  readonly unusedDisables: boolean
  /** The folder of the cache, if there is one. */
  readonly cache?: string
}

/**
 * Lints a file. An error in it, and even one of ours, becomes its outcome: the other files are still linted.
 */
export async function lintFile(path: string, task: FileTask): Promise<FileOutcome> {
  try {
    return {path, ...(await look(path, task))}
  } catch (error) {
    return {path, error: explain(error, path)}
  }
}

interface Looked {
  readonly text: string
  readonly findings: readonly Finding[]
}

async function look(path: string, task: FileTask): Promise<Looked> {
  const whole = resolve(task.cwd, path)
  const choice = choiceFor(task.choices, path, task.cwd)
  const bytes = await readBytes(whole, path, largestFor(path, task.largest))
  switch (kindOf(path)) {
    case 'module': {
      const text = decode(bytes, path)
      const {lintParsed} = await import('../lint-policy.js')
      const {loadPolicy} = await import('@policy-gen/schema/node')
      return {text, findings: await lintParsed(await loadPolicy(whole), text, choice)}
    }
    case 'policy': {
      const text = decodePolicy(bytes, path)
      return {text, findings: await findingsIn(text, path, bytes, choice, task)}
    }
    default: {
      const text = decode(bytes, path)
      if (task.fix === 'none') return {text, findings: await findingsIn(text, path, bytes, choice, task)}
      const policyFiles = await policyFilesFor(path, task.cwd, choice, task.largest.policies)
      const {fixText} = await import('../fix.js')
      const fixed = await fixText({text, path, cwd: task.cwd, policyFiles}, choice)
      if (task.fix === 'write' && fixed.text !== text)
        await (await import('../../writing/write.js')).writeWhole(whole, fixed.text)
      return fixed
    }
  }
}

async function findingsIn(
  text: string,
  path: string,
  bytes: Uint8Array,
  choice: RuleChoice,
  {cwd, cache: folder, unusedDisables: isAsked, largest: {policies: maxSize}}: FileTask
): Promise<readonly Finding[]> {
  const find = async (): Promise<readonly Finding[]> => {
    const policyFiles = await policyFilesFor(path, cwd, choice, maxSize)
    const source = {text, path, cwd, policyFiles, maxSize}
    const findings = await lintText(source, choice)
    if (!isAsked) return findings
    const {unusedDisables} = await import('../unused-disables.js')
    return [...findings, ...(await unusedDisables(source, findings, choice))]
  }
  if (folder === undefined) return find()
  const {keyOf, openCache} = await import('./cache.js')
  const cache = openCache(folder)
  const key = await keyOf({path, cwd, bytes, choice, unusedDisables: isAsked, maxSize})
  const known = await cache.get(key)
  if (known) return known
  const findings = await find()
  await cache.put(key, findings)
  return findings
}

function explain(error: unknown, path: string): string {
  if (error instanceof UnreadableError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  const isRefusal = error instanceof Error && 'syscall' in error
  return isRefusal
    ? `${path}  ${whyRefused(error) ?? `This file cannot be written (${message}).`}`
    : `${path}  The linter failed on this file: ${message} — this is a bug in policy-gen; please report it.`
}
