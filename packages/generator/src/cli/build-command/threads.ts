import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {BuildEvent} from '../../writing/build.js'
import {InputError} from '../../input-error.js'
import type {Job} from './jobs.js'

type Event = BuildEvent

/**
 * What a thread needs to build as this one would: plain data, because templates can't be passed between
 * threads.
 */
export type Order = Pick<Job, 'folders'> & {readonly options: object}

/** What a thread made of its share, or why it couldn't. */
export type Outcome = {readonly events: readonly Event[]} | {readonly error: PlainError}

/** An error as it is passed between threads, which loses its class. */
export interface PlainError {
  readonly message: string
  readonly isInput: boolean
  readonly details: object
}

/** From this many policies on, a second thread saves more time than it takes to start. */
const worthThreads = 200

const mostThreads = 8

/** How many files a thread builds before it reports. */
const shareSize = 16

/** How many threads are worth starting for this many policies. */
export function threadsFor(policies: number): number {
  return policies < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads)
}

/** Builds the files of a job on several threads, and still reports them in order. */
export async function* buildInThreads(job: Job, threads: number): AsyncGenerator<Event> {
  const workers = Array.from({length: threads}, () => start(job))
  try {
    for (const events of shareOut(job.files, workers)) yield* await events
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function start({files, options: {templates: _, theme: __, ...options}, folders}: Job): Worker {
  const order: Order = {options: {among: files, ...options}, folders}
  return new Worker(new URL('build-worker.js', import.meta.url), {workerData: order})
}

/** Each worker builds one share after another. */
function shareOut(files: readonly string[], workers: readonly Worker[]): Promise<readonly Event[]>[] {
  const free = workers.map((): Promise<unknown> => Promise.resolve())
  const results = sharesOf(files).map((share, number) => {
    const index = number % workers.length
    const result = Promise.resolve(free[index]).then(() => ask(workers[index], share))
    free[index] = result
    return result
  })
  // The caller gets the first failure; further ones add nothing.
  void Promise.allSettled(results)
  return results
}

function sharesOf(files: readonly string[]): string[][] {
  return Array.from({length: Math.ceil(files.length / shareSize)}, (_, number) =>
    files.slice(number * shareSize, (number + 1) * shareSize)
  )
}

async function ask(worker: Worker | undefined, share: readonly string[]): Promise<readonly Event[]> {
  if (!worker) return []
  worker.postMessage(share)
  const [outcome] = (await once(worker, 'message')) as [Outcome]
  if ('events' in outcome) return outcome.events
  const {message, isInput, details} = outcome.error
  const error: Error = isInput ? new InputError(message) : new Error(message)
  throw Object.assign(error, details)
}
