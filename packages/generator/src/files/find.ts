import {existsSync, readdir, statSync, type Dirent, type PathLike} from 'node:fs'
import {lstat, realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {whyUnreadable} from '@policy-gen/schema/files'

/** What policy files are called. */
export const policyFiles: readonly string[] = [
  '**/policy.{yaml,yml,json,ts,js}',
  '**/*.policy.{yaml,yml,json,ts,js}'
]

/** What prose files are called. */
export const proseFiles: readonly string[] = ['**/*.{md,markdown,html,htm}']

/** Folders that contain no policies of the project. */
const skipped = ['**/node_modules/**', '**/.git/**', '**/dist/**']

/** Where no files were found. */
export type Missing = {readonly operand: string} & (
  | {readonly why: 'no such file' | 'no match' | 'empty folder'}
  | {readonly why: 'refused'; readonly reason: string}
)

/** Files that were found, as paths from the working folder, and the operands that match none. */
export interface Found {
  readonly files: readonly string[]
  readonly missing: readonly Missing[]
  /** Folders that could not be looked into, and files that can't be named. */
  readonly unreadable: readonly string[]
}

/**
 * Finds the files that operands name: a file is itself, a folder means every file below it whose name matches
 * one of `patterns`, anything with `*`, `?`, `{` or `[` is a glob.
 *
 * They are sorted by name, so that output is the same everywhere.
 */
export async function findFiles(
  operands: readonly string[],
  patterns: readonly string[],
  cwd: string
): Promise<Found> {
  const files = new Set<string>()
  const missing: Missing[] = []
  const unreadable = new Set<string>()
  for (const operand of operands.length > 0 ? operands : ['.']) {
    const kind = await kindOf(resolve(cwd, operand))
    if (kind === 'file') {
      files.add(fromFolder(cwd, resolve(cwd, operand)))
      continue
    }
    const isGlob = kind !== 'folder' && /[*?{[]/.test(operand)
    if (kind !== 'folder' && !isGlob) {
      missing.push(kind === 'nothing' ? {operand, why: 'no such file'} : {operand, why: 'refused', ...kind})
      continue
    }
    const closed: string[] = []
    const found = await below(isGlob ? [operand] : patterns, isGlob ? cwd : resolve(cwd, operand), (folder) =>
      closed.push(folder)
    )
    for (const path of await onePerFolder(closed.sort(byName))) unreadable.add(fromFolder(cwd, path))
    if (found.length === 0 && closed.length === 0)
      missing.push({operand, why: isGlob ? 'no match' : 'empty folder'})
    for (const file of found) files.add(fromFolder(cwd, file))
  }
  return {files: [...files], missing, unreadable: [...unreadable]}
}

/** The regular files below a folder, each once, by name. */
async function below(
  patterns: readonly string[],
  folder: string,
  closed: (folder: string) => void
): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const found = await glob(patterns, {
    cwd: folder,
    ignore: skipped,
    absolute: true,
    expandDirectories: false,
    fs: {readdir: noting(closed)}
  })
  const files = found.map((file) => resolve(file))
  for (const file of files) if (isMisread(file)) closed(file)
  return onePerFolder(files.filter(isRegular).sort(byName))
}

/** A name that isn't UTF-8 is read with `\uFFFD` in it, and no file has that name. */
function isMisread(path: string): boolean {
  return path.includes('\uFFFD') && !existsSync(path)
}

/** tinyglobby skips what it can't read; we list it. */
function noting(closed: (folder: string) => void): typeof readdir {
  const noted = (
    folder: PathLike,
    options: {withFileTypes: true},
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void
  ): void => {
    readdir(folder, options, (error, entries) => {
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closed(String(folder))
      done(error, entries)
    })
  }
  return noted as typeof readdir
}

/**
 * Reading a pipe that nobody writes to would never end. What can't be looked at (in a folder that may be listed
 * but not entered) counts as a file, so that reading it reports why.
 */
function isRegular(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES'
  }
}

/**
 * A folder may be reached in two ways, by its own name and by a symbolic link: `legal/policy.md` and
 * `current/policy.md` are one file then, and the way without a link is kept, or else the first of those
 * through the fewest folders: `loop/policy.md`, not `loop/loop/policy.md`. Links to single files are left
 * alone: `de.policy.yaml` may be a second name on purpose.
 */
async function onePerFolder(paths: readonly string[]): Promise<string[]> {
  const folders = new Map<string, string>()
  for (const folder of new Set(paths.map((path) => dirname(path))))
    folders.set(folder, await realpath(folder))
  const chosen = new Map<string, string>()
  for (const path of paths) {
    const folder = dirname(path)
    const real = join(folders.get(folder) ?? folder, basename(path))
    const known = chosen.get(real)
    if (known === undefined || path === real || (known !== real && depthOf(path) < depthOf(known)))
      chosen.set(real, path)
  }
  const kept = new Set(chosen.values())
  return paths.filter((path) => kept.has(path))
}

function depthOf(path: string): number {
  return path.split(sep).length
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing' | {readonly reason: string}> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (!isNotThere(error)) return {reason: whyUnreadable(error)}
    const isLink = await lstat(path).catch(() => undefined)
    return isLink ? {reason: 'A symbolic link to nothing — fix it.'} : 'nothing'
  }
}

/** A file in the place of a folder, as in `privacy.md/terms.md`, doesn't contain such a file. */
function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function fromFolder(folder: string, path: string): string {
  const short = relative(folder, path).split(sep).join('/')
  return short.startsWith('../../') ? path : short
}

/** By code unit, because locales differ between machines. */
function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
