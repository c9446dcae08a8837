import {execFile, execFileSync} from 'node:child_process'
import {copyFile, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

/** What an editor showed, and what its buffer held after the quick fixes. */
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
  /** Rules whose first replacement needs no choice, where the server doesn't say which are safe. */
  readonly safe?: readonly string[]
}

/** Whether there is a Neovim. Continuous integration has one; elsewhere its absence is loud. */
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

/** Open a copy of a policy in Neovim, and apply the quick fixes of a server until there are none. */
export async function editInNeovim(
  policy: string,
  {server, beside = {}, safe}: SessionOptions
): Promise<EditorSession> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-editor-'))
  try {
    const file = join(folder, 'privacy.md')
    const report = join(folder, 'report.json')
    await copyFile(policy, file)
    await symlink(path('../../node_modules'), join(folder, 'node_modules'))
    for (const [name, text] of Object.entries(beside)) await writeFile(join(folder, name), text)
    const {XDG_CONFIG_HOME: _, ...outer} = process.env
    const env = {
      ...outer,
      HOME: folder,
      FILE: file,
      REPORT: report,
      SERVER: JSON.stringify(server),
      ...(safe && {SAFE: JSON.stringify(safe)})
    }
    const session = path('session.lua')
    const failure = await promisify(execFile)('nvim', ['--headless', '--clean', '-c', `luafile ${session}`], {
      env,
      cwd: folder,
      timeout: 60_000
    }).then(
      () => undefined,
      (error: unknown) => error
    )
    const told: unknown = JSON.parse(await readFile(report, 'utf8').catch(() => 'null'))
    if (!isReport(told)) throw new Error(`Neovim failed: ${JSON.stringify(told)}`, {cause: failure})
    return {...told, text: await readFile(file, 'utf8')}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function isReport(told: unknown): told is Omit<EditorSession, 'text'> {
  return typeof told === 'object' && told !== null && 'found' in told && 'fixes' in told
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
