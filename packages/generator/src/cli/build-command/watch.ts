import {lstatSync, readdirSync, statSync, watch, type FSWatcher, type WatchEventType} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {glob} from 'tinyglobby'

/** How long to wait for the rest of a save: editors write a file in several steps. */
const settled = 50

/** By how much the times of files may be behind the clock, in milliseconds: the system keeps them in ticks. */
const tick = 20

/** The paths that changed in some folders, each time that any did. */
export interface Changes extends AsyncIterable<ReadonlySet<string>> {
  /**
   * Watches more folders. What is in them has been read since a time, as `Date.now()` gives it: what was
   * written from then on counts as changed, so that nothing is lost between reading and watching.
   */
  readonly follow: (folders: Iterable<string>, since: number) => void
}

/**
 * Watches folders until the signal is aborted, and each folder that is made in them with what is below it.
 * Folders are watched rather than files: a watch on a file is lost when an editor replaces it, and new files
 * would go unnoticed.
 */
export function changesIn(folders: Iterable<string>, since: number, signal?: AbortSignal): Changes {
  const watchers = new Map<string, FSWatcher | undefined>()
  let changed = new Set<string>()
  let wake: () => void = () => undefined

  const note = (path: string): void => {
    changed.add(path)
    wake()
  }
  const begin = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.set(folder, watchIfThere(folder, signal, notice))
  }
  const notice = (event: WatchEventType, path: string): void => {
    note(path)
    if (event === 'rename' && (watchers.has(path) || isNewFolder(path))) arrive(path)
  }
  // What is in a folder that is new, came back or took the place of another is new as well. It is watched
  // before its names are read: what arrives in the meantime is noticed twice rather than never.
  const arrive = (folder: string): void => {
    begin(folder)
    for (const name of namesIn(folder)) notice('rename', join(folder, name))
  }
  const follow = (more: Iterable<string>, read: number): void => {
    for (const folder of more) {
      if (watchers.has(folder)) continue
      begin(folder)
      for (const path of namesIn(folder).map((name) => join(folder, name)))
        if (changedSince(read, path)) notice('rename', path)
    }
  }
  follow(folders, since)

  return {
    follow,
    async *[Symbol.asyncIterator]() {
      try {
        for (;;) {
          if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve))
          await new Promise((resolve) => setTimeout(resolve, settled))
          const batch = changed
          changed = new Set()
          yield batch
        }
      } finally {
        for (const watcher of watchers.values()) watcher?.close()
      }
    }
  }
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

function changedSince(time: number, path: string): boolean {
  const status = lstatSync(path, {throwIfNoEntry: false})
  return status !== undefined && status.ctimeMs >= time - tick
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Also below what was a folder, and is a file now.
    return false
  }
}

/** A folder that may come to contain policies. Links aren't followed: they may lead back. */
function isNewFolder(path: string): boolean {
  if (/^(?:\.|node_modules$|dist$)/.test(basename(path))) return false
  try {
    return lstatSync(path).isDirectory()
  } catch {
    return false
  }
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
