import {basename, dirname, resolve} from 'node:path'
import {kindOf} from '../../files/kind.js'
import {plural} from '../../text/plural.js'
import {changesIn} from '../build-command/watch.js'
import {errorText} from '../error-text.js'
import type {ExitStatus} from '../command.js'
import type {Terminal} from '../terminal.js'

interface Linted {
  readonly files: readonly string[]
}

/** Lints again whenever a text, a policy or the configuration changes, for as long as the process lives. */
export async function watchFiles(terminal: Terminal, lint: () => Promise<Linted>): Promise<ExitStatus> {
  let files = (await lint()).files
  for (;;) {
    const folders = foldersOf(files, terminal)
    const changes = changesIn(folders)
    terminal.stderr.write(`Watching ${plural(files.length, 'file')} — press Ctrl+C to stop\n`)
    for await (const changed of changes) {
      if (![...changed].some(matters)) continue
      try {
        files = (await lint()).files
      } catch (error) {
        // A problem while watching is reported, and can be fixed: it is no reason to stop.
        terminal.stderr.write(`${errorText(error, terminal)}\n`)
      }
      // Watching continues, so that a save in the meantime isn't lost, unless the folders have changed.
      if (foldersOf(files, terminal).some((folder) => !folders.includes(folder))) break
    }
  }
}

function foldersOf(files: readonly string[], {cwd}: Terminal): string[] {
  return [...new Set([cwd, ...files.map((file) => dirname(resolve(cwd, file)))])]
}

/** Editors, and this program, write temporary files, whose names begin with a dot. */
function matters(path: string): boolean {
  const name = basename(path)
  if (name.startsWith('.') && name !== '.remarkignore') return false
  return kindOf(name) !== 'markdown' || /\.(?:md|markdown)$/i.test(name) || name === '.remarkignore'
}
