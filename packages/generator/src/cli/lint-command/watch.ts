import {basename, dirname, resolve} from 'node:path'
import {kindOf} from '../../files/kind.js'
import {plural} from '../../text/plural.js'
import {changesIn} from '../build-command/watch.js'
import {errorText} from '../error-text.js'
import type {Terminal} from '../terminal.js'

interface Linted {
  readonly files: readonly string[]
  /** Where the configuration is, or would be. */
  readonly configuration: string
}

/** Lints again whenever a text, a policy or the configuration changes, for as long as the process lives. */
export async function watchFiles(terminal: Terminal, lint: () => Promise<Linted>): Promise<void> {
  const started = Date.now()
  let linted = await lint()
  const changes = changesIn(foldersOf(linted, terminal), started)
  const announce = (): void => {
    terminal.stderr.write(`Watching ${plural(linted.files.length, 'file')} — press Ctrl+C to stop\n`)
  }
  announce()
  for await (const changed of changes) {
    if (![...changed].some(matters)) continue
    const before = linted.files.length
    const time = Date.now()
    try {
      linted = await lint()
    } catch (error) {
      // A problem while watching is reported, and can be fixed: it is no reason to stop.
      terminal.stderr.write(`${errorText(error, terminal)}\n`)
    }
    changes.follow(foldersOf(linted, terminal), time)
    if (linted.files.length !== before) announce()
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
