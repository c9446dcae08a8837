import {resolve} from 'node:path'
import {formatProblem, type Policy} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import {findFiles, policyFiles} from '../files/find.js'
import {isProse} from '../files/kind.js'
import {UsageError, type ExitStatus} from './command.js'
import {filesOf} from './operands.js'
import {problemText, statusOf} from './problems.js'
import type {Terminal} from './terminal.js'

/** A policy and the file that it was loaded from. */
export interface LoadedPolicy {
  readonly file: string
  readonly policy: Policy
}

/** A text for readers has no facts. */
export function refuseProse(file: string): void {
  if (!isProse(file)) return
  throw new UsageError(
    `${file}  Not a policy file — name one (policy.yaml, *.policy.yaml), or check this text with “policy-gen lint ${file} --regime …”.`
  )
}

/**
 * Loads the policies that operands name. A problem in one is reported, and doesn't keep the others from being
 * loaded.
 */
export async function* loadPolicies(
  operands: readonly string[],
  {terminal, maxSize}: {readonly terminal: Terminal; readonly maxSize: number},
  failed: (status: ExitStatus) => void
): AsyncGenerator<LoadedPolicy> {
  const files = filesOf(
    await findFiles(operands, policyFiles, terminal.cwd),
    'policy file (policy.yaml, *.policy.yaml)'
  )
  for (const file of files) {
    refuseProse(file)
    const {policy, problems, notes, todos} = await loadPolicy(resolve(terminal.cwd, file), {maxSize})
    const usual = notes.filter(({code}) => code === 'service')
    for (const note of [...todos, ...usual]) terminal.stderr.write(`${formatProblem({...note, file})}\n`)
    if (policy) yield {file, policy}
    else {
      failed(statusOf(problems))
      for (const problem of problems) terminal.stderr.write(`${problemText({...problem, file})}\n`)
    }
  }
}
