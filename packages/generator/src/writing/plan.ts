import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {formatOf, type Format} from '../formats/index.js'

/** One file to write. */
export interface PlannedOutput {
  readonly source: string
  readonly format: Format
  readonly path: string
}

/** Two sources, or two formats, that would write the same file. */
export interface Collision {
  readonly path: string
  readonly sources: readonly [string, string]
  /** On Linux, these are two files; on other systems, one. */
  readonly byCase: boolean
}

/**
 * Where every output goes: beside its source, or below `out`, in the source's folder relative to the folder
 * that all sources share. Relative paths start from `cwd`.
 *
 * @example
 * plan(['a/policy.yaml', 'b/policy.yaml'], ['md'], {out: 'public'}) // public/a/policy.md, public/b/policy.md
 */
export function plan(
  sources: readonly string[],
  formats: readonly Format[],
  {out, cwd = process.cwd()}: {readonly out?: string; readonly cwd?: string} = {}
): {outputs: ReadonlyMap<string, readonly PlannedOutput[]>; collisions: readonly Collision[]} {
  const folderOf = (source: string): string => dirname(resolve(cwd, source))
  const shared = sharedFolder(sources.map(folderOf))
  const keyOf = (path: string): string => onEveryDisk(resolve(cwd, path))
  const taken = new Map(sources.map((source) => [keyOf(source), {path: source, source}]))
  const outputs = new Map<string, PlannedOutput[]>()
  const collisions: Collision[] = []
  for (const source of sources) {
    const folder = out === undefined ? dirname(source) : join(out, relative(shared, folderOf(source)))
    const own: PlannedOutput[] = []
    outputs.set(source, own)
    for (const format of formats) {
      const path = join(folder, `${stem(source)}${formatOf(format).ending}`)
      const other = taken.get(keyOf(path))
      if (other === undefined) own.push({source, format, path})
      else
        collisions.push({
          path,
          sources: [other.source, source],
          byCase: resolve(cwd, other.path) !== resolve(cwd, path)
        })
      taken.set(keyOf(path), {path, source})
    }
  }
  return {outputs, collisions}
}

/** A form shared by names that are the same file on macOS and Windows: `Privacy.md` and `privacy.md`. */
function onEveryDisk(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** `policy.yaml` → `policy`, `de.policy.yaml` → `de.policy`. */
function stem(source: string): string {
  return basename(source).replace(/\.[^.]+$/, '')
}

/** The innermost folder that several absolute paths have in common. */
function sharedFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep))
  const parts = first.slice()
  for (const other of others) {
    const differs = parts.findIndex((part, index) => other[index] !== part)
    if (differs !== -1) parts.length = differs
  }
  return parts.join(sep) || sep
}
