import {readdir} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {exists, isThere} from '../files/exists.js'
import type {Configuration} from './configuration.js'

/** A configuration and the folder that its paths start from. */
export interface LoadedConfiguration {
  readonly configuration: Configuration
  readonly folder: string
  /** The file, if there is one. */
  readonly path?: string
  /** Other configurations beside it, which are ignored. */
  readonly ignored: readonly string[]
  /** Without a configuration, what is most likely meant as one. */
  readonly misnamed: readonly string[]
  /** Where a field is, as `path:line:column`. */
  readonly place: (field: readonly PropertyKey[]) => string
}

const names = ['ts', 'js', 'json', 'yaml', 'yml'].map((ending) => `policy-gen.config.${ending}`)

/**
 * Loads the configuration: the named file, or the first `policy-gen.config.*` in the folder or above it. If
 * there is none, everything has its default.
 */
export async function loadConfiguration(cwd: string, file?: string): Promise<LoadedConfiguration> {
  const [path, ...ignored] = file === undefined ? await findUpwards(cwd) : [resolve(cwd, file)]
  if (path === undefined)
    return {configuration: {}, folder: cwd, ignored, misnamed: await misnamedIn(cwd), place: () => cwd}
  const {readConfiguration} = await import('./read.js')
  return {...(await readConfiguration(path)), folder: dirname(path), path, ignored, misnamed: []}
}

async function misnamedIn(folder: string): Promise<string[]> {
  const there = await readdir(folder).catch(() => [])
  return there.filter((name) => likeConfiguration.test(name)).map((name) => join(folder, name))
}

/** `policy-gen.config.toml`, `.policy-genrc`, `policygen.yaml`, but not `policy-gen.ts`, which may be a script. */
const likeConfiguration =
  /^\.?policy[-_]?gen(?:(?:rc|[.-]conf(?:ig)?)(?:\.\w+)*|\.(?:ya?ml|json[5c]?|toml))$/i

/** The nearest folder's configurations, the one that counts first. */
async function findUpwards(folder: string): Promise<string[]> {
  for (let current = folder; ; current = dirname(current)) {
    const there: string[] = []
    for (const name of names) if (await isThere(join(current, name))) there.push(join(current, name))
    if (there.length > 0) return there
    // A configuration above the repository belongs to somebody else.
    if ((await exists(join(current, '.git/HEAD'))) || dirname(current) === current) return []
  }
}
