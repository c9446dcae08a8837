import {execFile, spawnSync} from 'node:child_process'
import {mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

/** What Emacs underlines. */
export interface EmacsFinding {
  readonly message: string
  readonly words: string
}

/**
 * Whether there is an Emacs with eglot and a mode for Markdown. Without them, the tests are skipped with a
 * warning.
 */
export function hasEmacs(): boolean {
  const load = ['--batch', '-f', 'package-initialize', '-l', 'eglot', '-l', 'markdown-mode']
  if (spawnSync('emacs', load, {stdio: 'ignore'}).status === 0) return true
  process.stderr.write(
    '\nSKIPPED: there is no emacs with eglot and markdown-mode. Install emacs-nox, elpa-eglot and elpa-markdown-mode.\n\n'
  )
  return false
}

/** Opens a text in an Emacs with settings of its own. */
export async function findInEmacs(settings: string, text: string): Promise<readonly EmacsFinding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-emacs-'))
  const inFolder = (name: string): string => join(folder, name)
  try {
    await symlink(path('../../node_modules'), inFolder('node_modules'))
    await writeFile(inFolder('settings.el'), settings)
    await writeFile(inFolder('privacy.md'), text)
    await promisify(execFile)('emacs', ['--batch', '--load', path('session.el')], {
      cwd: folder,
      env: {
        ...process.env,
        HOME: folder,
        FILE: inFolder('privacy.md'),
        SETTINGS: inFolder('settings.el'),
        REPORT: inFolder('report.json')
      }
    })
    return JSON.parse(await readFile(inFolder('report.json'), 'utf8')) as EmacsFinding[]
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
