import {existsSync, statSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import type {Job} from './jobs.js'
import {changesIn, withFoldersBelow} from './watch.js'

/** What to do when something changed. */
export interface Follower {
  /** From now on changes are noticed. */
  readonly ready: (jobs: readonly Job[]) => void
  /** Only the texts of some policies changed. */
  readonly rebuild: (jobs: readonly Job[], changed: ReadonlySet<string>) => Promise<void>
  /** There are other policies than before, or what shapes them all changed: its jobs are followed from then on. */
  readonly restart: (jobs: readonly Job[]) => Promise<readonly Job[]>
}

/** Follow the files of jobs for as long as the process lives. */
export async function follow(jobs: readonly Job[], {ready, rebuild, restart}: Follower): Promise<never> {
  for (let current = jobs; ;) {
    const sources = new Set(current.flatMap(sourcesOf))
    const changes = changesIn(await watchedFolders(current))
    ready(current)
    for await (const changed of changes) {
      if ([...changed].some((path) => shapesAll(path, sources))) {
        current = await restart(current)
        break
      }
      if ([...changed].some((path) => sources.has(path))) await rebuild(current, changed)
    }
  }
}

/** The policy files of a job, by whole path. */
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
  const all = [...jobs.flatMap(sourcesOf).map((source) => dirname(source)), ...shaping.flat()]
  return all.filter((folder) => statSync(folder, {throwIfNoEntry: false})?.isDirectory())
}
