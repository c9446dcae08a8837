import {availableParallelism} from 'node:os'
import type {FileOutcome} from '../finding.js'
import {lintFile, type FileTask} from './lint-file.js'

/** From this many files on, a second thread saves more time than it takes to start. */
const worthThreads = 40

const mostThreads = 8

/** How many threads are worth starting for this many files. */
export function threadsFor(files: number): number {
  return files < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads)
}

/** Lints files, on this thread or on several. Either way, the outcomes come in the order of the files. */
export async function* lintFiles(
  paths: readonly string[],
  task: FileTask,
  threads: number
): AsyncGenerator<FileOutcome> {
  if (threads > 1 && paths.length > 1) {
    const {lintInThreads} = await import('./threads.js')
    yield* lintInThreads(paths, task, Math.min(threads, paths.length))
  } else for (const path of paths) yield await lintFile(path, task)
}
