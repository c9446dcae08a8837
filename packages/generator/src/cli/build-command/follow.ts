import {existsSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {Job} from './jobs.js'
import {changesIn, withFoldersBelow} from './watch.js'

/** What to do when something changes. */
export interface Follower {
  /** Changes are noticed from now on. */
  readonly ready: (jobs: readonly Job[]) => void
  /** Only the content of some policies changed. */
  readonly rebuild: (jobs: readonly Job[], changed: ReadonlySet<string>) => Promise<void>
  /**
   * Policies were added or removed, or something that affects all of them changed: the new jobs are followed
   * from then on.
   */
  readonly restart: (jobs: readonly Job[]) => Promise<readonly Job[]>
}

/** Follows the files of jobs, read since a time, for as long as the process lives. */
export async function follow(
  jobs: readonly Job[],
  since: number,
  {ready, rebuild, restart}: Follower
): Promise<void> {
  let current = jobs
  const changes = changesIn(await watchedFolders(current), since)
  ready(current)
  for await (const changed of changes) {
    const sources = new Set(current.flatMap(sourcesOf))
    if ([...changed].some((path) => shapesAll(path, sources))) {
      const time = Date.now()
      current = await restart(current)
      changes.follow(await watchedFolders(current), time)
      ready(current)
    } else if ([...changed].some((path) => sources.has(path))) {
      await rebuild(current, changed)
    }
  }
}

/** The policy files of a job, by absolute path. */
export function sourcesOf({files, options: {cwd = ''}}: Job): string[] {
  return files.map((file) => resolve(cwd, file))
}

/** A template, a style, the configuration, and a policy that is new or gone. */
function shapesAll(path: string, sources: ReadonlySet<string>): boolean {
  if (/\.(?:hbs|css)$/.test(path) || basename(path).startsWith('policy-gen.config.')) return true
  return (
    sources.has(path) !== existsSync(path) && /(?:^|\.)policy\.(?:ya?ml|json|ts|js)$/.test(basename(path))
  )
}

async function watchedFolders(jobs: readonly Job[]): Promise<string[]> {
  const shaping = await Promise.all(
    jobs.map(async ({folders: {configuration, ...own}}) => [
      configuration,
      ...(await withFoldersBelow(Object.values(own)))
    ])
  )
  return [...jobs.flatMap(foldersAbove), ...shaping.flat()]
}

/**
 * The folders of the sources, and those between them and the folder that paths start from: a new source may
 * appear in any of them.
 */
function foldersAbove(job: Job): string[] {
  const start = resolve(job.options.cwd ?? '')
  const folders = new Set<string>()
  for (const source of sourcesOf(job)) {
    let folder = dirname(source)
    for (; folder.startsWith(join(start, '/')) && !folders.has(folder); folder = dirname(folder))
      folders.add(folder)
    folders.add(folder)
  }
  return [...folders]
}
