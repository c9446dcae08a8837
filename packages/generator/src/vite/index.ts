import {formatProblem, type Policy, type Problem} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import type {Plugin, Rollup} from 'vite'
import {ComposeError} from '../compose/compose-error.js'
import {outputsOf, UnquotedError, type OutputOptions} from '../writing/outputs.js'

/** How policies are written: with templates and a theme of one's own, or with ours. */
export type PolicyModuleOptions = Omit<OutputOptions, 'fragment'>

/** The policy files that become modules. JSON stays what Vite makes of it. */
const policyFile = /(?:^|[/.\\])policy\.ya?ml$/

/**
 * Policy files as modules: `import {html, title} from './policy.yaml'`. What is wrong in one appears in the overlay of
 * the development server at its line, and a change appears at once.
 *
 * @example export default defineConfig({plugins: [policies()]})
 */
export function policies(options: PolicyModuleOptions = {}): Plugin {
  return {
    name: 'policy-gen',
    enforce: 'pre',
    async load(id) {
      const [file = id] = id.split('?')
      if (!policyFile.test(file) || id !== file) return null
      this.addWatchFile(file)
      const {policy, problems, todos, place} = await loadPolicy(file)
      const [problem] = [...problems, ...todos]
      if (!policy || problem) this.error(errorOf(file, [...problems, ...todos]))
      try {
        return {code: await moduleOf(policy, options), map: null, moduleType: 'js'}
      } catch (error) {
        if (error instanceof UnquotedError) this.error(errorOf(file, error.findings.map(place)))
        if (!(error instanceof ComposeError)) throw error
        const {path, message} = error
        this.error(errorOf(file, [place({code: 'reference', path, target: 'value', message})]))
      }
    }
  }
}

async function moduleOf(policy: Policy, options: PolicyModuleOptions): Promise<string> {
  const write = outputsOf(policy, {...options, fragment: true})
  const values = {
    title: policy.title,
    language: policy.language,
    html: await write('html'),
    markdown: await write('md'),
    facts: policy
  }
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${literal(value)}\n`)
    .join('')
}

/** JSON is JavaScript, and these two ended lines in it once. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** The first problem at its place, and all of them in words. */
function errorOf(file: string, problems: readonly Problem[]): Rollup.RollupLog {
  const [{line = 1, column = 1, quote} = {line: 1, column: 1}] = problems
  return {
    message: problems.map((problem) => formatProblem({...problem, file})).join('\n\n'),
    id: file,
    loc: {file, line, column: column - 1},
    ...(quote !== undefined && {frame: quote})
  }
}
