import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {loadPolicyFiles, type PolicyFiles} from 'remark-preset-lint-policy/internal'
import type {RuleChoice} from '../rule-set.js'

/** The files beside a text that may be its policy: one rule compares the two. */
export function policiesBeside(path: string, {options = {}}: RuleChoice): string[] {
  const own = options['policy-facts-in-prose']
  const named = typeof own === 'object' && own !== null && 'policy' in own ? [String(own.policy)] : []
  return [
    ...['yaml', 'yml', 'json'].map((ending) => path.replace(/\.[^./\\]+$/, `.${ending}`)),
    ...named.map((name) => resolve(dirname(path), name))
  ].filter((name) => name !== path)
}

/**
 * Reads the policy beside a text. The code for that takes longer to load than most texts take to lint, so it
 * is loaded only if there is such a file.
 */
export async function policyFilesFor(
  path: string,
  cwd: string,
  choice: RuleChoice,
  maxSize: number
): Promise<PolicyFiles> {
  if (!policiesBeside(resolve(cwd, path), choice).some((name) => existsSync(name)))
    return {load: () => undefined}
  const files = await loadPolicyFiles()
  return {load: (path, cwd) => files.load(path, cwd, maxSize)}
}
