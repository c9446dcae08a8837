import type {Command} from '../command.js'
import {configurationOption, ruleOptions} from '../shared-options.js'

export const lint: Command = {
  name: 'lint',
  summary: 'Find what is missing, damaged, outdated or contradictory in a policy',
  operands: '[files…]',
  description: `Reads Markdown, HTML and policy files, and reports what is wrong, where, and what to do about it. A
folder means all such files below it, except those that .remarkignore names; - is standard input.`,
  options: {
    fix: {type: 'boolean', summary: 'Fix what can be fixed safely; nothing else in the file changes'},
    'fix-dry-run': {type: 'boolean', summary: 'Report what --fix would leave, and write nothing'},
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'html'],
      summary: 'The format of the report (default: pretty)'
    },
    ...ruleOptions,
    ...configurationOption,
    jobs: {
      type: 'string',
      short: 'j',
      value: 'NUMBER',
      summary: 'The number of threads (default: all cores, for 40 files or more)'
    },
    cache: {type: 'boolean', summary: 'Cache the results, and lint only what changed'},
    'cache-location': {
      type: 'string',
      value: 'DIR',
      summary: 'The folder of the cache (default: node_modules/.cache/policy-gen)'
    },
    changed: {
      type: 'string',
      value: 'REF',
      implied: 'HEAD',
      summary: 'Lint only files that changed since this git revision (default: HEAD)'
    },
    baseline: {type: 'string', value: 'FILE', summary: 'Ignore the findings listed in this file'},
    'update-baseline': {type: 'boolean', summary: 'Write the current findings to the --baseline file'},
    'report-unused-disables': {
      type: 'boolean',
      summary: 'Report lint comments that disable nothing'
    },
    watch: {type: 'boolean', short: 'w', summary: 'Keep running, and lint again on every change'},
    'max-warnings': {type: 'string', value: 'NUMBER', summary: 'Fail only above this many findings'},
    'max-size': {
      type: 'string',
      value: 'SIZE',
      summary: 'Refuse files larger than this (default: 10MB, or 1MB for policy files)'
    },
    'stdin-path': {type: 'string', value: 'FILE', summary: 'The file name of standard input in the report'},
    quiet: {type: 'boolean', short: 'q', summary: 'Report errors only, and no summary'}
  },
  examples: [
    ['policy-gen lint', 'Everything below this folder.'],
    ['policy-gen lint privacy.md --regime gdpr,ccpa', 'One policy, with what two laws require.'],
    ['policy-gen lint --fix privacy.md', 'Fix mojibake, lists and headings in place.'],
    ['policy-gen lint --changed=origin/main --cache', 'In a pull request: only what it changes.'],
    [
      'policy-gen lint --baseline accepted.json --update-baseline',
      'Accept what is found today; from then on, “--baseline accepted.json” reports only what is new.'
    ],
    ['policy-gen lint --format html > findings.html', 'A page to look at, search and sort.'],
    ['policy-gen lint --format sarif > findings.sarif', 'For code scanning in CI.']
  ],
  load: () => import('./run.js')
}
