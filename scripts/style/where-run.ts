import {sites} from '../hosts/sites.js'
import type {Snippet} from './snippets.js'

/**
 * Pages of packages, whose lines are typed one after another in a project without any of our packages yet.
 */
const readmes = /^packages\/(?:generator|linter|eslint-plugin|schema)\/README\.md$/

/** Blocks that `tests-of-dist/snippets.test.ts` checks, on any page. */
const looked = [
  'yaml',
  'json',
  'js',
  'ts',
  'css',
  'handlebars',
  'lua',
  'vim',
  'toml',
  'lisp',
  'text',
  'markdown'
]

/** The test that runs a block for anything other than a shell. */
export function testOf({page, language, heading}: Snippet): string | undefined {
  if (page === 'docs/sites.md' && heading in sites) return 'scripts/hosts/sites.test.ts'
  if (language === 'console') return 'tests-of-dist/documentation.test.ts'
  return looked.includes(language) ? 'tests-of-dist/snippets.test.ts' : undefined
}

/** Commands that only end when somebody ends them. */
const endless = /^policy-gen (dev|lsp|mcp)\b/

/** The lines of a block for a shell, without comments. A loop is one. */
export function linesIn(code: string): string[] {
  if (/^for /m.test(code)) return [code]
  return code
    .replaceAll('\\\n', '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
}

/** A line as it is typed if our command is on the path. */
export function withoutNpx(line: string): string {
  return line.replace(/^npx (?:--yes )?/, '')
}

/** The test that runs a line for a shell. */
export function testOfLine({page, heading}: Snippet, line: string): string | undefined {
  if (page === 'docs/sites.md' && heading in sites) return 'scripts/hosts/sites.test.ts'
  if (readmes.test(page)) return 'scripts/release/packed.test.ts'
  if (page === 'README.md' && /npm pack|npm install/.test(line)) return 'scripts/release/packed.test.ts'
  const [, command] = endless.exec(withoutNpx(line)) ?? []
  if (command !== undefined) return endlessTests.get(command)
  return /^policy-gen /m.test(withoutNpx(line)) ? 'tests-of-dist/documentation.test.ts' : undefined
}

const endlessTests = new Map([
  ['dev', 'tests-of-dist/preview.test.ts'],
  ['lsp', 'tests-of-dist/neovim.test.ts'],
  ['mcp', 'tests-of-dist/assistant.test.ts']
])

/** Lines that no test runs as they are written, and why. */
export const notRun: ReadonlyMap<string, string> = new Map([
  ['npm ci && npm run demo', 'a step of .ci/run'],
  ['npm ci && npm test', 'a step of .ci/run'],
  [
    'ls shards/* | parallel policy-gen batch {} records',
    'tests-of-dist/slurm.test.ts runs it with its own shards'
  ],
  ['sbatch --wait lint.sh', 'tests-of-dist/slurm.test.ts runs such a script on a cluster of its own'],
  ['npm run playground', 'tests-of-dist/playground.test.ts serves the page without building it again'],
  [
    'npm install --save-dev remark remark-preset-lint-policy',
    'scripts/release/packed.test.ts installs the same with remark-cli; the block below it is run'
  ]
])
