import {readdirSync, statSync, watch, type FSWatcher, type WatchEventType} from 'node:fs'
import {basename, join, resolve} from 'node:path'
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
  const watched = new Set(folders)
  const watchers = new Map<string, FSWatcher>()
  const begin = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
    const watcher = watchIfThere(folder, signal, (event, path) => {
      note(path)
      if (event === 'rename' && watched.has(path)) begin(path)
    })
    if (watcher) watchers.set(folder, watcher)
  }
  const note = (path: string): void => {
    changed.add(path)
    // What is in a folder that came back, or took the place of another, is new.
    if (watched.has(path)) for (const name of namesIn(path)) note(join(path, name))
    wake()
  }
  for (const folder of watched) begin(folder)
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
      for (const watcher of watchers.values()) watcher.close()
    }
  }
  return batches()
}

/** A folder may be gone by now. Its parent notices when it comes back. */
function watchIfThere(
  folder: string,
  signal: AbortSignal | undefined,
  notice: (event: WatchEventType, path: string) => void
): FSWatcher | undefined {
  try {
    return watch(folder, {...(signal && {signal})}, (event, name) => {
      if (name !== null) notice(event, join(folder, name))
    }).on('error', () => undefined)
  } catch (error) {
    if (isFolder(folder)) throw error
    return undefined
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The folders that are new among the paths that changed, with everything below them. */
export async function newFolders(
  changed: Iterable<string>,
  watched: ReadonlySet<string>
): Promise<readonly string[]> {
  const added = [...changed].filter((path) => !watched.has(path) && isFolder(path) && holdsPolicies(path))
  return added.length > 0 ? withFoldersBelow(added) : []
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Also below what was a folder, and is a file now.
    return false
  }
}

/** Folders of tools contain no policies. */
function holdsPolicies(folder: string): boolean {
  return !/^(?:\.|node_modules$|dist$)/.test(basename(folder))
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
