import {basename, dirname, resolve} from 'node:path'
import {kindOf} from '../../files/kind.js'
import {plural} from '../../text/plural.js'
import {changesIn, isFolder, newFolders} from '../build-command/watch.js'
import {errorText} from '../error-text.js'
import type {ExitStatus} from '../command.js'
import type {Terminal} from '../terminal.js'

interface Linted {
  readonly files: readonly string[]
  /** Where the configuration is, or would be. */
  readonly configuration: string
}

/** Lints again whenever a text, a policy or the configuration changes, for as long as the process lives. */
export async function watchFiles(terminal: Terminal, lint: () => Promise<Linted>): Promise<ExitStatus> {
  // In a new folder, the texts arrive after the folder itself.
  const grown = new Set<string>()
  let linted = await lint()
  for (;;) {
    const folders = new Set([...foldersOf(linted, terminal), ...[...grown].filter(isFolder)])
    const changes = changesIn(folders)
    terminal.stderr.write(`Watching ${plural(linted.files.length, 'file')} — press Ctrl+C to stop\n`)
    for await (const changed of changes) {
      const added = await newFolders(changed, folders)
      for (const folder of added) grown.add(folder)
      if (added.length === 0 && ![...changed].some(matters)) continue
      try {
        linted = await lint()
      } catch (error) {
        // A problem while watching is reported, and can be fixed: it is no reason to stop.
        terminal.stderr.write(`${errorText(error, terminal)}\n`)
      }
      // Watching continues, so that a save in the meantime isn't lost, unless the folders have changed.
      if ([...added, ...foldersOf(linted, terminal)].some((folder) => !folders.has(folder))) break
    }
  }
}

function foldersOf({files, configuration}: Linted, {cwd}: Terminal): string[] {
  return [...new Set([cwd, configuration, ...files.map((file) => dirname(resolve(cwd, file)))])]
}

/** Editors, and this program, write temporary files, whose names begin with a dot. */
function matters(path: string): boolean {
  const name = basename(path)
  if (name.startsWith('.') && name !== '.remarkignore') return false
  return kindOf(name) !== 'markdown' || /\.(?:md|markdown)$/i.test(name) || name === '.remarkignore'
}
