import {resolve} from 'node:path'
import {loadPolicy} from '@policy-gen/schema/node'
import {decode, decodePolicy, UnreadableError} from '../../files/decode.js'
import {kindOf} from '../../files/kind.js'
import {readBytes} from '../../files/read.js'
import {writeWhole} from '../../writing/write.js'
import type {FileOutcome} from '../finding.js'
import {fixText, type Fixed} from '../fix.js'
import {lintText} from '../lint-text.js'
import type {RuleChoice} from '../rule-set.js'

/** What to do with each file. */
export interface FileTask {
  readonly cwd: string
  readonly choice: RuleChoice
  /** Whether safe fixes are made, and written. */
  readonly fix: 'none' | 'dry-run' | 'write'
  /** In bytes. */
  readonly largest: number
}

/** Lint a file. What is wrong with it, and even with us, is its outcome: the others are linted all the same. */
export async function lintFile(path: string, task: FileTask): Promise<FileOutcome> {
  try {
    return {path, ...(await look(path, task))}
  } catch (error) {
    return {path, error: explain(error, path)}
  }
}

async function look(path: string, {cwd, choice, fix, largest}: FileTask): Promise<Fixed> {
  const whole = resolve(cwd, path)
  const bytes = await readBytes(whole, path, largest)
  switch (kindOf(path)) {
    case 'module': {
      const text = decode(bytes, path)
      const {lintParsed} = await import('../lint-policy.js')
      return {text, findings: await lintParsed(await loadPolicy(whole), text, choice)}
    }
    case 'policy': {
      const text = decodePolicy(bytes, path)
      return {text, findings: await lintText({text, path, cwd}, choice)}
    }
    default: {
      const text = decode(bytes, path)
      if (fix === 'none') return {text, findings: await lintText({text, path, cwd}, choice)}
      const fixed = await fixText({text, path, cwd}, choice)
      if (fix === 'write' && fixed.text !== text) await writeWhole(whole, fixed.text)
      return fixed
    }
  }
}

function explain(error: unknown, path: string): string {
  if (error instanceof UnreadableError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  const isRefusal = error instanceof Error && 'syscall' in error
  return isRefusal
    ? `${path}  This file cannot be written (${message}).`
    : `${path}  The linter failed on this file: ${message} — this is a bug in policy-gen; please report it.`
}
