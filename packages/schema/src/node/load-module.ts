import {stat} from 'node:fs/promises'
import {whyUnreadable} from '../files/why-unreadable.js'
import {parsePolicyValue, refused, type ParsedPolicy} from '../parse/parse-policy.js'
import type {Problem} from '../problems/problem.js'
import {runModule} from './run-module.js'

/** Runs a module, and checks the policy that it exports. */
export async function loadModule(file: string): Promise<ParsedPolicy> {
  try {
    await stat(file)
  } catch (error) {
    return refused([{code: 'unreadable', message: whyUnreadable(error)}], file)
  }
  try {
    return check(await runModule(file), file)
  } catch (error) {
    return failed(error, file)
  }
}

function check(module: unknown, file: string): ParsedPolicy {
  const policy = exported(module)
  if (policy !== undefined) return parsePolicyValue(policy, {path: file})
  const message = 'This module has no default export — write `export default definePolicy({…})`.'
  return refused([{code: 'module', message}], file)
}

function exported(module: unknown): unknown {
  if (typeof module !== 'object' || module === null) return undefined
  return 'default' in module ? module.default : 'policy' in module ? module.policy : undefined
}

/** `definePolicy` in the module threw: its problems are reported as they are. */
function failed(error: unknown, file: string): ParsedPolicy {
  const problems = problemsOf(error)
  if (problems) return {...refused([], file), problems: problems.map((problem) => ({...problem, file}))}
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return refused([{code: 'module', message: `This module fails when it runs: ${message}`}], file)
}

/** Recognised by its name, since the module may use another copy of this package. */
function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (!(error instanceof Error) || error.name !== 'InvalidPolicyError' || !('problems' in error))
    return undefined
  return Array.isArray(error.problems) ? error.problems : undefined
}
