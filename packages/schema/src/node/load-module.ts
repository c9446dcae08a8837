import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {whileRunning} from '../files/running.js'
import {whyUnreadable} from '../files/why-unreadable.js'
import {parsePolicyValue, refused, type ParsedPolicy} from '../parse/parse-policy.js'
import type {Problem} from '../problems/problem.js'

/** Runs a module, and checks the policy that it exports. */
export async function loadModule(file: string): Promise<ParsedPolicy> {
  let changed: number
  try {
    changed = (await stat(file)).mtimeMs
  } catch (error) {
    return refused([{code: 'unreadable', message: whyUnreadable(error)}], file)
  }
  try {
    const path = resolve(file)
    return check(await whileRunning(path, () => run(path, changed)), file)
  } catch (error) {
    return failed(error, file)
  }
}

/** TypeScript runs through jiti, which is loaded only then: Node 20 can't read types. */
async function run(address: string, changed: number): Promise<unknown> {
  // Node caches a module for ever: the file's time of change in the address loads the new one, as `build
  // --watch` needs.
  if (/\.[cm]?js$/.test(address)) return import(`${pathToFileURL(address).href}?${changed}`)
  const jiti = await import('jiti')
  // No cache: its files would lie in the user's node_modules.
  return jiti.createJiti(import.meta.url, {fsCache: false, moduleCache: false}).import(address)
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
