import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import {kindOf} from '../../files/kind.js'
import type {FileOutcome} from '../finding.js'
import {lintFile, type FileTask} from './lint-file.js'

/**
 * How many files a thread gets at once, and at how few remaining ones it gets more, since this thread may be
 * busy then.
 */
const shareSize = 8
const fewLeft = 8

/** How many files may be finished ahead of earlier ones, since their outcomes are kept in memory. */
const mostWaiting = 512

/**
 * Almost nothing outlives the linting of a file: a larger young generation would take memory, and save no
 * time.
 */
const resourceLimits = {maxYoungGenerationSizeMb: 12}

/** Another thread, and the files that it was given, in order. */
interface Thread {
  readonly worker: Worker
  readonly share: number[]
}

/** Lints files on this many threads, including this one. */
export async function* lintInThreads(
  paths: readonly string[],
  task: FileTask,
  count: number
): AsyncGenerator<FileOutcome> {
  const done = new Map<number, FileOutcome>()
  const threads = new Set<Thread>()
  /** Files of a thread that crashed. */
  const again: number[] = []
  let given = 0
  let reported = 0
  let wake = (): void => undefined

  const nextShare = (): number[] => {
    // One at a time, so that a file that crashes a thread doesn't affect others a second time.
    const retried = again.shift()
    if (retried !== undefined) return [retried]
    if (given - reported > mostWaiting) return []
    const share = Array.from({length: Math.min(shareSize, paths.length - given)}, (_, index) => given + index)
    given += share.length
    return share
  }
  const feed = (thread: Thread): void => {
    if (thread.share.length > (again.length > 0 ? 0 : fewLeft)) return
    const share = nextShare()
    thread.share.push(...share)
    if (share.length > 0) thread.worker.postMessage(share.map((index) => paths[index]))
  }
  /**
   * What this thread does while it waits. A policy that is a program may end its thread, so this thread must
   * not run it.
   */
  const nextOwn = (): number | undefined => {
    const path = paths[given]
    return path === undefined || kindOf(path) === 'module' || given - reported > mostWaiting
      ? undefined
      : given++
  }
  const settle = (index: number | undefined, outcome: FileOutcome): void => {
    if (index !== undefined) done.set(index, outcome)
    wake()
  }
  const breakDown = (thread: Thread, why: string): void => {
    if (!threads.delete(thread)) return
    const [broken, ...left] = thread.share
    again.push(...left)
    start()
    if (broken !== undefined) settle(broken, crashOf(paths[broken] ?? '', why))
  }
  const start = (): void => {
    const worker = new Worker(new URL('lint-worker.js', import.meta.url), {workerData: task, resourceLimits})
    const thread: Thread = {worker, share: []}
    threads.add(thread)
    worker.on('message', (outcome: FileOutcome) => {
      settle(thread.share.shift(), outcome)
      feed(thread)
    })
    // Out of memory is an error; a program that is a policy may even end its thread.
    worker.on('error', (error) => {
      breakDown(thread, error.message)
    })
    worker.on('exit', (code) => {
      breakDown(thread, `its thread ended with code ${code}`)
    })
    feed(thread)
  }

  try {
    for (let index = 1; index < count; index++) start()
    for (; reported < paths.length; reported++) {
      for (;;) {
        const outcome = done.get(reported)
        if (outcome) {
          done.delete(reported)
          yield outcome
          break
        }
        const own = nextOwn()
        if (own === undefined) await new Promise<void>((resolve) => (wake = resolve))
        else {
          settle(own, await lintFile(paths[own] ?? '', task))
          // Messages of the other threads are received in between.
          await setImmediate()
        }
      }
      for (const thread of threads) feed(thread)
    }
  } finally {
    const left = [...threads]
    threads.clear()
    await Promise.all(left.map(({worker}) => worker.terminate()))
  }
}

function crashOf(path: string, why: string): FileOutcome {
  return {
    path,
    error: `${path}  The linter crashed on this file: ${why} — exclude it, and please report it.`
  }
}
