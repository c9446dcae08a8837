import {watch as watchFolder, type FSWatcher} from 'node:fs'
import {dirname, join} from 'node:path'

/** How long to wait for the rest of a save: editors write a file in several steps. */
const settled = 50

/**
 * The files that changed, each time some did. Their folders are watched, not the files: an editor that
 * replaces a file would lose a watch on it.
 */
export async function* changesOf(files: readonly string[]): AsyncGenerator<ReadonlySet<string>> {
  const wanted = new Set(files)
  let changed = new Set<string>()
  let wake: () => void = () => undefined
  const note = (path: string): void => {
    if (!wanted.has(path)) return
    changed.add(path)
    wake()
  }
  const watchers: FSWatcher[] = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
    watchFolder(folder, (_event, name) => {
      if (name !== null) note(join(folder, name))
    })
  )
  try {
    for (;;) {
      if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve))
      await new Promise((resolve) => setTimeout(resolve, settled))
      const batch = changed
      changed = new Set()
      yield batch
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}
