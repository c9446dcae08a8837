import type {Command} from '../command.js'

export const lint: Command = {
  name: 'lint',
  summary: 'Find what is missing, damaged, outdated or contradictory in a policy',
  operands: '[files…]',
  description: `Reads Markdown, HTML and policy files and reports what is wrong where it is written, with what to do
about it. A folder means all such files below it, except what .remarkignore names; - is standard
input.`,
  options: {
    fix: {type: 'boolean', summary: 'Fix what can be fixed safely; nothing else in the file changes'},
    'fix-dry-run': {type: 'boolean', summary: 'Report as after --fix, and write nothing'},
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit'],
      summary: 'How to report (without it: pretty)'
    },
    preset: {
      type: 'string',
      value: 'NAME',
      choices: ['recommended', 'strict'],
      summary: 'Which rules (without it: recommended)'
    },
    regime: {
      type: 'string',
      short: 'r',
      value: 'LIST',
      multiple: true,
      summary: 'Check what these laws ask for, too'
    },
    rule: {
      type: 'string',
      value: 'ID[=off]',
      multiple: true,
      summary: 'Only these rules, or all but those that are off'
    },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      summary: 'The configuration (without it: policy-gen.config.*)'
    },
    'max-warnings': {type: 'string', value: 'NUMBER', summary: 'Fail only above this many findings'},
    'max-size': {
      type: 'string',
      value: 'SIZE',
      summary: 'Refuse files that are larger (without it: 10MB)'
    },
    'stdin-path': {type: 'string', value: 'FILE', summary: 'What to call standard input in the report'},
    quiet: {type: 'boolean', short: 'q', summary: 'Report errors only, and no summary'}
  },
  examples: [
    ['policy-gen lint', 'Everything below this folder.'],
    ['policy-gen lint privacy.md --regime gdpr,ccpa', 'One policy, with what two laws ask for.'],
    ['policy-gen lint --fix privacy.md', 'Fix mojibake, lists and headings in place.'],
    ['policy-gen lint --format sarif > findings.sarif', 'For code scanning in CI.']
  ],
  load: () => import('./run.js')
}
