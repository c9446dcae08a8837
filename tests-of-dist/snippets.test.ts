import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parsePolicy, type Problem} from '@policy-gen/schema'
import {fixText} from 'policy-gen'
import {parse as parseToml} from 'smol-toml'
import ts from 'typescript'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {parse, stringify} from 'yaml'
import {hasNeovim} from '../scripts/editors/neovim.js'
import {snippets, type Snippet} from '../scripts/style/snippets.js'
import {testOf} from '../scripts/style/where-run.js'
import {policyGen} from './policy-gen.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const shop = read('examples/shop/policy.yaml')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-snippets-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'policy.yaml'), shop)
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

/** What is looked at in a block, by its language. Each says what it is wrong about, or throws. */
const checks: Readonly<Record<string, (snippet: Snippet, all: readonly Snippet[]) => unknown>> = {
  yaml: checkYaml,
  json: checkJson,
  js: checkProgram,
  ts: checkProgram,
  css: checkTheme,
  handlebars: checkTemplate,
  lua: checkLua,
  vim: checkVim,
  toml: checkToml,
  lisp: checkCommand,
  text: checkMessage,
  markdown: checkFix
}

/** What is run by other tests is listed in `scripts/style/where-run.ts`. */
const checked = snippets().filter((snippet) => testOf(snippet) === 'tests-of-dist/snippets.test.ts')

describe.runIf(process.platform === 'linux')('what the pages show', () => {
  test('is found, and each language has its check', () => {
    expect(checked.length).toBeGreaterThan(35)
    expect(
      [...new Set(checked.map(({language}) => language))].filter((language) => !(language in checks))
    ).toEqual([])
  })

  test.each(checked.map((snippet, index) => [snippet.page, index, snippet.language, snippet] as const))(
    'holds: %s, %i, %s',
    async (_page, _index, language, snippet) => {
      await checks[language]?.(snippet, checked)
    }
  )
})

async function checkYaml({code, page}: Snippet): Promise<void> {
  const [, schema] = /^# yaml-language-server: \$schema=(\S+)/.exec(code) ?? []
  if (schema !== undefined) expect(existsSync(join(folder, schema)), schema).toBe(true)
  const value: unknown = parse(code)
  if (value === null) return
  if (typeof value !== 'object') throw new Error(`${page}: not a mapping`)
  const [, file = ''] = /^# ([\w./-]+)$/m.exec(code) ?? []
  if (file.startsWith('.github/')) checkWorkflow(value)
  else if (file.startsWith('.gitlab-ci')) checkPipeline(value)
  else if (file.startsWith('.pre-commit')) checkHooks(value)
  else if (file.startsWith('policy-gen.config')) {
    writeFileSync(join(folder, file), code)
    // A faulty configuration ends with 2.
    expect((await policyGen(['lint', 'policy.yaml'], folder)).status).not.toBe(2)
  } else checkPolicy(value)
}

/** A whole policy, or some fields of one: the example of a shop has the rest. */
function checkPolicy(value: object): void {
  const fields = Object.keys(value)
  const isWhole = 'sections' in value && 'title' in value
  const {problems} = parsePolicy(
    isWhole ? stringify(value) : stringify({...(parse(shop) as object), ...value})
  )
  // A part may refer to what another part of its own file holds, and contradict what the shop does instead.
  const isShown = ({path: [field]}: Pick<Problem, 'path'>): boolean =>
    isWhole || fields.includes(String(field))
  const about = problems.filter(
    (problem) =>
      isShown(problem) &&
      (isWhole || problem.code !== 'reference') &&
      (problem.related ?? []).every((place) => isShown(place))
  )
  expect(about).toEqual([])
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

function checkWorkflow(value: object): void {
  const {jobs} = value as {jobs: Record<string, {steps: readonly Step[]}>}
  const ours = Object.values(jobs)
    .flatMap(({steps}) => steps)
    .filter(({uses}) => uses?.startsWith('policy-gen/'))
  expect(ours).not.toEqual([])
  const {inputs} = parse(read('action.yml')) as {inputs: object}
  for (const {uses, with: given = {}} of ours) {
    expect(uses).toBe(`policy-gen/policy-gen@${tag()}`)
    expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([])
  }
}

/** The tag that scripts/release/tag-action.sh moves. */
function tag(): string {
  const {version} = JSON.parse(read('packages/generator/package.json')) as {version: string}
  return `v${version.split('.')[0] ?? ''}`
}

function checkPipeline(value: object): void {
  const jobs = Object.values(value) as {
    script: readonly string[]
    artifacts: {reports: {codequality: string}}
  }[]
  mkdirSync(join(folder, 'legal'))
  cpSync(join(root, 'examples/jetblue/original.md'), join(folder, 'legal/privacy.md'))
  for (const {script, artifacts} of jobs) {
    for (const line of script) expect(run('bash', ['--norc', '-c', line]).status).toBe(1)
    const report = readFileSync(join(folder, artifacts.reports.codequality), 'utf8')
    expect((JSON.parse(report) as {fingerprint: string}[])[0]?.fingerprint).toMatch(/\w/)
  }
}

function checkHooks(value: object): void {
  const {repos} = value as {repos: readonly {repo: string; rev?: string; hooks: readonly {id: string}[]}[]}
  const known = parse(read('.pre-commit-hooks.yaml')) as Readonly<Record<string, unknown>>[]
  for (const {repo, rev, hooks} of repos) {
    if (repo === 'local') {
      // The same as ours, but with what is installed: pre-commit.test.ts runs them.
      const installed = known.map(({description: _, additional_dependencies: __, entry, ...hook}) => ({
        ...hook,
        entry: `npx ${String(entry)}`,
        language: 'system'
      }))
      expect(hooks).toEqual(installed)
    } else {
      expect(rev).toBe(tag())
      for (const {id} of hooks) expect(known.map((hook) => hook.id)).toContain(id)
    }
  }
}

async function checkJson(snippet: Snippet): Promise<void> {
  const value = JSON.parse(snippet.code) as Record<string, unknown>
  if ('mcpServers' in value) checkCommand(snippet)
  else if ('plugins' in value) {
    writeFileSync(join(folder, '.remarkrc'), snippet.code)
    writeFileSync(join(folder, 'privacy.md'), 'We donâ€™t sell your data.\n')
    expect(run('remark', ['privacy.md']).stderr).toContain('policy-no-mojibake')
  } else {
    mkdirSync(join(folder, 'shards'))
    writeFileSync(join(folder, 'shards/00000.ndjson'), `${JSON.stringify(value)}\n`)
    expect((await policyGen(['batch', 'shards', 'records'], folder)).status).toBe(0)
  }
}

/** A program fits the types of what it imports, and does what its comments say. */
async function checkProgram(snippet: Snippet): Promise<void> {
  const {code} = snippet
  const [, file] = /^\/\/ (\S+)\n/.exec(code) ?? []
  if (code.startsWith('rules:') || file === 'eslint.config.mjs') {
    checkEslint(code)
    return
  }
  if (file === '.remarkrc.mjs') {
    checkRemark(file, code)
    return
  }
  expect(faults().get(snippet) ?? []).toEqual([])
  // What needs a page, or is read by something else, is run there.
  if (/\bdocument\b|export default/.test(code)) return
  mkdirSync(join(folder, 'my-templates/en'), {recursive: true})
  writeFileSync(join(folder, 'my-templates/en/security.md.hbs'), 'We take care.\n')
  const results = [...code.matchAll(/^(\w+\(.*\))(?: |\n)\/\/ (.+)$/gm)].map(
    ([, call = '', result = '']) => `assert.deepEqual(JSON.parse(JSON.stringify(${call})), ${result})`
  )
  const program = ["import assert from 'node:assert/strict'", whole(code), ...results].join('\n')
  writeFileSync(join(folder, 'snippet.mjs'), program)
  await doesNotFail(join(folder, 'snippet.mjs'))
}

/** Runs a program in this process, where most of what it imports has been loaded. It may complain of nothing. */
async function doesNotFail(program: string): Promise<void> {
  const before = process.cwd()
  const shown = vi.spyOn(console, 'log').mockReturnValue()
  const complaints = [
    vi.spyOn(console, 'error'),
    vi.spyOn(console, 'warn'),
    vi.spyOn(process.stderr, 'write')
  ]
  process.chdir(dirname(program))
  try {
    await import(pathToFileURL(program).href)
    expect(complaints.flatMap(({mock}) => mock.calls)).toEqual([])
  } finally {
    process.chdir(before)
    for (const spy of [shown, ...complaints]) spy.mockRestore()
  }
}

/** A program with what it takes for granted. */
function whole(code: string): string {
  return Object.entries(given)
    .filter(
      ([name]) =>
        new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`(?:import|const) \\{?${name}\\b`).test(code)
    )
    .reduce((program, [, declared]) => `${declared}\n${program}`, code)
}

const given: Readonly<Record<string, string>> = {
  drafts: 'const drafts = /** @type {Record<string, string>} */ ({})',
  file: "const file = new (await import('vfile')).VFile()",
  policy:
    "const {policy} = await (await import('@policy-gen/schema/node')).loadPolicy('policy.yaml')\nif (!policy) throw new Error()"
}

/** What `npm init` writes, among others: a file called `.js` is then no module. */
const initialised = '{"type": "commonjs"}'

function checkEslint(code: string): void {
  writeFileSync(
    join(folder, 'eslint.config.mjs'),
    code.startsWith('rules:')
      ? `import policy from 'eslint-plugin-policy'\nexport default [{files: ['**/*.md'], extends: []}, ...[policy.configs.recommended].flat(), {files: ['**/*.md'], ${code}}].map(({extends: _, ...rest}) => rest)\n`
      : code
  )
  writeFileSync(join(folder, 'privacy.md'), 'We donâ€™t sell your data.\n')
  writeFileSync(join(folder, 'package.json'), initialised)
  expect(run('eslint', ['privacy.md']).stdout).toContain('policy/no-mojibake')
}

function checkRemark(file: string, code: string): void {
  writeFileSync(join(folder, file), code)
  writeFileSync(join(folder, 'package.json'), initialised)
  writeFileSync(join(folder, 'privacy.md'), 'We donâ€™t sell your data.\n')
  expect(run('remark', ['privacy.md']).stderr).toContain('policy-no-mojibake')
}

/** What the compiler says of every program, as if it lay in the root of the repository. */
function faults(): Map<Snippet, string[]> {
  return (compiled ??= compile())
}

let compiled: Map<Snippet, string[]> | undefined

function compile(): Map<Snippet, string[]> {
  const files = new Map(
    checked
      .filter(({language, code}) => ['js', 'ts'].includes(language) && !code.startsWith('rules:'))
      .map((snippet, index) => [join(root, `snippet-${index}.${snippet.language}`), snippet] as const)
  )
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    // A page shows what matters, not what a strict compiler wants beside it.
    noImplicitAny: false,
    strict: true,
    strictNullChecks: false,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    types: ['node', 'policy-gen/vite/client']
  }
  const host = ts.createCompilerHost(options)
  const onDisk = {...host}
  host.fileExists = (path) => files.has(path) || onDisk.fileExists(path)
  host.getSourceFile = (path, target) => {
    const snippet = files.get(path)
    return snippet
      ? ts.createSourceFile(path, whole(snippet.code), target)
      : onDisk.getSourceFile(path, target)
  }
  const said = new Map<Snippet, string[]>()
  for (const {file, messageText} of ts.getPreEmitDiagnostics(
    ts.createProgram([...files.keys()], options, host)
  )) {
    const snippet = files.get(file?.fileName ?? '')
    if (snippet)
      said.set(snippet, [...(said.get(snippet) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')])
  }
  return said
}

/** A theme is taken, and sets properties that our styles read. */
async function checkTheme({code}: Snippet): Promise<void> {
  mkdirSync(join(folder, 'theme'))
  writeFileSync(join(folder, 'theme/theme.css'), code)
  const words = ['build', 'policy.yaml', '--theme', 'theme', '--format', 'html']
  const {status} = await policyGen(words, folder)
  expect(status).toBe(0)
  const page = readFileSync(join(folder, 'policy.html'), 'utf8')
  const names = [...code.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name)
  expect(names).not.toEqual([])
  for (const name of names) expect(page).toContain(`var(${name}`)
}

/** A template is taken; with a name that isn't there it fails as the page says. */
async function checkTemplate({code, page}: Snippet, all: readonly Snippet[]): Promise<void> {
  const name = /^\{\{#if (\w+)\}\}/.exec(code)?.[1] ?? ''
  mkdirSync(join(folder, 'my-templates/en'), {recursive: true})
  writeFileSync(
    join(folder, 'policy.yaml'),
    stringify({
      ...(parse(read('examples/atlas/policy.yaml')) as object),
      security: {measures: ['encryption-in-transit'], limits: 'Nothing is certain.'}
    })
  )
  const build = (template: string): ReturnType<typeof policyGen> => {
    writeFileSync(join(folder, 'my-templates/en/security.md.hbs'), template)
    return policyGen(['build', 'policy.yaml', '--templates', 'my-templates'], folder)
  }
  expect((await build(code)).status).toBe(0)
  const shown = all.find((snippet) => snippet.page === page && snippet.code.includes('Unknown name'))
  const {stderr} = await build(code.replace(`{{${name}}}`, '{{measure}}'))
  expect(stderr.replace(/ +/g, ' ')).toContain(shown?.code.trim().replace(/ +/g, ' '))
}

/** Lua that a Neovim can read; which of it works is tried by neovim.test.ts. */
function checkLua(snippet: Snippet): void {
  checkCommand(snippet)
  if (!hasNeovim()) return
  writeFileSync(join(folder, 'init.lua'), snippet.code)
  const {status, stderr} = run('nvim', [
    '--clean',
    '--headless',
    '-c',
    "lua assert(loadfile('init.lua'))",
    '-c',
    'quit'
  ])
  expect([status, stderr]).toEqual([0, ''])
}

/** Vim is started with them by vim.test.ts. */
function checkVim({code}: Snippet): void {
  expect(code).toContain("'executable': 'npx'")
  expect(code).toContain("'%e --yes policy-gen lsp'")
}

/** TOML that holds together: each language names a server that is there. */
function checkToml(snippet: Snippet): void {
  checkCommand(snippet)
  const settings: unknown = parseToml(snippet.code)
  const {language, 'language-server': servers} = settings as {
    language: readonly {readonly name: string; readonly 'language-servers': readonly string[]}[]
    'language-server': Readonly<Record<string, unknown>>
  }
  expect(language.map(({name}) => name)).not.toEqual([])
  for (const {'language-servers': named} of language)
    expect(Object.keys(servers)).toEqual(expect.arrayContaining([...named]))
}

/** The command by which an editor or an assistant starts us is one that we have. */
function checkCommand({code, page}: Snippet): void {
  const words = [...code.matchAll(/"([^"\s]+)"|'([^'\s]+)'/g)].map(([, one, other]) => one ?? other)
  const at = words.indexOf('npx')
  if (page === 'docs/assistants.md')
    expect(words.slice(at)).toEqual(['npx', 'args', '--yes', 'policy-gen', 'mcp'])
  else
    expect(
      words
        .slice(at)
        .filter((word) => word !== 'args')
        .slice(0, 4)
    ).toEqual(['npx', '--yes', 'policy-gen', 'lsp'])
}

/** Messages are those of the program, about a file with the fault that they are about. */
async function checkMessage({code}: Snippet): Promise<void> {
  // A folder, and what a mistake in a template looks like: see there.
  if (code.startsWith('my-templates/') || code.includes('.md.hbs')) return
  const printed: string[] = []
  for (const policy of faulty) {
    writeFileSync(join(folder, 'policy.yaml'), policy)
    printed.push((await policyGen(['build', 'policy.yaml'], folder)).stderr)
  }
  expect(printed.join('\n')).toContain(code.trim())
}

const faulty = [
  'title: Privacy\nlanguage: en\nregimes: [gdpr]\n\nsections:\n  - kind: contact\n\norganization:\n  name: Atlas\n',
  'title: Privacy\nlanguage: en\norganisation: {name: Atlas, address: {city: Berlin, country: DE}}\nsections: [{kind: sharing}]\nregimes: [gdpr]\ntransfers: none\nrecipients:\n  - id: host\n    name: Host\n    country: US\n    kind: hosting-provider\n'
]

/** What is shown before and after is in the archived policy, and in what `--fix` makes of it. */
async function checkFix(snippet: Snippet, all: readonly Snippet[]): Promise<void> {
  const original = read('examples/jetblue/original.md')
  const {text} = await fixText({text: original})
  const [before] = all.filter(({language, page}) => language === 'markdown' && page === snippet.page)
  const shown = (text: string): string => text.replaceAll('\u00A0', '')
  expect(shown(snippet.code === before?.code ? original : text)).toContain(snippet.code)
}

function run(
  command: string,
  words: readonly string[]
): {status: number | null; stdout: string; stderr: string} {
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
  return spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: {...process.env, PATH: path, NO_COLOR: '1', npm_config_loglevel: 'error'}
  })
}
