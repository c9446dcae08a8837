import {execFile, spawnSync} from 'node:child_process'
import {mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

/** What Vim lists. Lines and columns count from 1. */
export interface VimFinding {
  readonly code: string
  readonly line: number
  readonly column: number
}

/** Whether there is a Vim with ALE. Without it, the test is skipped with a warning. */
export function hasVim(): boolean {
  const load = ['-u', 'NONE', '-es', '-c', 'try | packadd! ale | quit! | catch | cquit! | endtry']
  if (spawnSync('vim', load, {stdio: 'ignore'}).status === 0) return true
  process.stderr.write('\nSKIPPED: there is no vim with ale. Install vim and vim-ale.\n\n')
  return false
}

/** Opens a text in a Vim with settings of its own. */
export async function findInVim(settings: string, text: string): Promise<readonly VimFinding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-vim-'))
  const inFolder = (name: string): string => join(folder, name)
  try {
    await symlink(path('../../node_modules'), inFolder('node_modules'))
    await writeFile(inFolder('settings.vim'), settings)
    await writeFile(inFolder('privacy.md'), text)
    const session = promisify(execFile)('vim', ['-u', 'NONE', '-es', '-S', path('session.vim')], {
      cwd: folder,
      env: {
        ...process.env,
        HOME: folder,
        FILE: inFolder('privacy.md'),
        SETTINGS: inFolder('settings.vim'),
        REPORT: inFolder('report.json')
      }
    })
    // Vim reads commands from standard input, and would wait for more.
    session.child.stdin?.end()
    await session
    return JSON.parse(await readFile(inFolder('report.json'), 'utf8')) as VimFinding[]
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
