import {execFile, execFileSync} from 'node:child_process'
import {copyFile, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

/** What an editor showed, and its buffer after the quick fixes. */
export interface EditorSession {
  readonly found: readonly EditorFinding[]
  readonly fixes: number
  readonly text: string
}

/** A finding as Neovim has it: lines count from 0, columns from 0 in bytes. */
export interface EditorFinding {
  readonly code: string
  readonly from: readonly [line: number, column: number]
  readonly to: readonly [line: number, column: number]
}

interface SessionOptions {
  /** The command that starts the language server. */
  readonly server: readonly string[]
  /** Files beside the policy, by name. */
  readonly beside?: Readonly<Record<string, string>>
  /** Rules whose first replacement needs no choice, if the server doesn't say which are safe. */
  readonly safe?: readonly string[]
}

/** Whether there is a Neovim. Continuous integration has one; elsewhere, its absence is reported. */
export function hasNeovim(): boolean {
  try {
    execFileSync('nvim', ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    if (process.env.CI === 'true') throw new Error('There is no nvim — install neovim')
    process.stderr.write(
      '\nSKIPPED: there is no nvim, so nothing is shown about editors. Install neovim.\n\n'
    )
    return false
  }
}

/** What an editor gets for a place of a policy file. */
export interface EditorAnswers {
  /** The message of the first finding. */
  readonly message: string
  readonly hover: {readonly contents: {readonly value: string}}
  readonly definition: {readonly range: {readonly start: {readonly line: number}}}
}

/** The version of the Neovim that is installed, as `[0, 7]`. */
export function neovimVersion(): readonly [major: number, minor: number] {
  const shown = execFileSync('nvim', ['--version'], {encoding: 'utf8'})
  const [, major, minor] = /^NVIM v(\d+)\.(\d+)/.exec(shown) ?? []
  return [Number(major), Number(minor)]
}

/** Opens a policy file in a Neovim with settings of its own, and asks about a place. */
export async function askNeovim(
  settings: string,
  text: string,
  [line, character]: readonly [line: number, character: number]
): Promise<EditorAnswers> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'init.lua'), settings)
    await writeFile(join(folder, 'policy.yaml'), text)
    const env = {FILE: join(folder, 'policy.yaml'), LINE: String(line), CHARACTER: String(character)}
    return (await runNeovim(folder, ['-u', join(folder, 'init.lua')], 'snippet.lua', env)) as EditorAnswers
  })
}

/** Opens a copy of a policy in Neovim, and applies the quick fixes of a server until there are none. */
export async function editInNeovim(
  policy: string,
  {server, beside = {}, safe}: SessionOptions
): Promise<EditorSession> {
  return inFolder(async (folder) => {
    const file = join(folder, 'privacy.md')
    await copyFile(policy, file)
    for (const [name, text] of Object.entries(beside)) await writeFile(join(folder, name), text)
    const env = {FILE: file, SERVER: JSON.stringify(server), ...(safe && {SAFE: JSON.stringify(safe)})}
    const reported = await runNeovim(folder, ['--clean'], 'session.lua', env)
    if (!isReport(reported)) throw new Error(`Neovim said ${JSON.stringify(reported)}`)
    return {...reported, text: await readFile(file, 'utf8')}
  })
}

/** A folder in which the packages are installed. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-editor-'))
  try {
    await symlink(path('../../node_modules'), join(folder, 'node_modules'))
    return await work(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Runs a script in Neovim, and reads what it writes to REPORT. */
async function runNeovim(
  folder: string,
  options: readonly string[],
  script: string,
  given: Readonly<Record<string, string>>
): Promise<unknown> {
  const report = join(folder, 'report.json')
  const {XDG_CONFIG_HOME: _, ...outer} = process.env
  const failure = await promisify(execFile)(
    'nvim',
    ['--headless', ...options, '-c', `luafile ${path(script)}`],
    {env: {...outer, ...given, HOME: folder, REPORT: report}, cwd: folder, timeout: 300_000}
  ).then(
    () => undefined,
    (error: unknown) => error
  )
  const reported: unknown = JSON.parse(await readFile(report, 'utf8').catch(() => 'null'))
  if (typeof reported !== 'object' || reported === null || 'error' in reported)
    throw new Error(`Neovim failed: ${JSON.stringify(reported)}`, {cause: failure})
  return reported
}

function isReport(reported: unknown): reported is Omit<EditorSession, 'text'> {
  return typeof reported === 'object' && reported !== null && 'found' in reported && 'fixes' in reported
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
