import {formatProblem, type Problem} from '@policy-gen/schema'
import type {Plugin, Rollup} from 'vite'
import {sitePolicy, type SiteOptions} from '../sites/site-policy.js'

export type {SiteOptions} from '../sites/site-policy.js'

/** The policy files that become modules. JSON is left to Vite, and `\0` begins a module without a file. */
const policyFile = /^(?!\0)(?:.*[/.\\])?policy\.ya?ml$/s

/** With one of these queries, a file is requested as it is. */
const otherwise = /[?&](?:raw|url|inline|worker|sharedworker)\b/

/**
 * Policy files as modules: `import {html, title} from './policy.yaml'`. Problems appear at their line in the
 * overlay of the development server, and changes appear at once.
 *
 * @example export default defineConfig({plugins: [policies()]})
 */
export function policies(options: SiteOptions = {}): Plugin {
  return {
    name: 'policy-gen',
    enforce: 'pre',
    async load(id) {
      const [file = id] = id.split('?')
      if (!policyFile.test(file) || otherwise.test(id)) return null
      this.addWatchFile(file)
      const read = await sitePolicy(file, options)
      if ('problems' in read) this.error(logOf(file, read.problems))
      for (const warning of read.warnings) this.warn(logOf(file, [warning]))
      const code = Object.entries(read.output).map(
        ([name, value]) => `export const ${name} = ${literal(value)}\n`
      )
      return {code: code.join(''), map: null, moduleType: 'js'}
    }
  }
}

/** JSON is JavaScript, but in older versions these two characters ended a line. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/**
 * All problems, one per line, and the place of the first. Hosts print the text as it is: so long lines are
 * cut, and control characters are made harmless.
 */
function logOf(file: string, problems: readonly Problem[]): Rollup.RollupLog {
  const reports = problems.map((problem) => formatProblem({...problem, file}).split('\n'))
  const [{line, column = 1} = {line: undefined}] = problems
  const [[, ...frame] = []] = reports
  return {
    message: reports.map(([headline]) => headline).join('\n'),
    id: file,
    ...(line !== undefined && {loc: {file, line, column: column - 1}, frame: frame.join('\n')})
  }
}
