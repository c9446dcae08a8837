import {watch, type FSWatcher} from 'node:fs'
import {join, resolve} from 'node:path'
import {glob} from 'tinyglobby'

/** How long to wait for the rest of a save: editors write a file in several steps. */
const settled = 50

/**
 * The paths that changed in some folders (not below them), each time that any did. Folders are watched rather
 * than files: a watch on a file is lost when an editor replaces it, and new files would go unnoticed. They
 * are watched from the call until the signal is aborted.
 */
export function changesIn(
  folders: Iterable<string>,
  signal?: AbortSignal
): AsyncGenerator<ReadonlySet<string>> {
  let changed = new Set<string>()
  let wake: () => void = () => undefined
  const watchers: FSWatcher[] = [...new Set(folders)].map((folder) =>
    watch(folder, {...(signal && {signal})}, (_event, name) => {
      if (name === null) return
      changed.add(join(folder, name))
      wake()
    }).on('error', () => undefined)
  )
  async function* batches(): AsyncGenerator<ReadonlySet<string>> {
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
  return batches()
}

/** Folders and everything below them: templates are in one folder per language. */
export async function withFoldersBelow(folders: readonly string[]): Promise<string[]> {
  const below = await Promise.all(
    folders.map((folder) =>
      glob('**', {cwd: folder, onlyDirectories: true, absolute: true, expandDirectories: false})
    )
  )
  return [...folders, ...below.flat().map((folder) => resolve(folder))]
}
