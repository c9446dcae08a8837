import {stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import {glob} from 'tinyglobby'

/** What policy files are called. */
export const policyFiles: readonly string[] = [
  '**/policy.{yaml,yml,json,ts,js}',
  '**/*.policy.{yaml,yml,json,ts,js}'
]

/** What prose files are called. */
export const proseFiles: readonly string[] = ['**/*.{md,markdown,html,htm}']

/** Folders in which nobody keeps a policy. */
const skipped = ['**/node_modules/**', '**/.git/**', '**/dist/**']

/** Where files were looked for in vain. */
export interface Missing {
  readonly operand: string
  readonly why: 'no such file' | 'no match' | 'empty folder'
}

/** Files that were found, as paths from the working folder, and what led to none. */
export interface Found {
  readonly files: readonly string[]
  readonly missing: readonly Missing[]
}

/**
 * Find the files that operands stand for: a file is itself, a folder means every file below it that
 * is called like one of `patterns`, anything with `*`, `?`, `{` or `[` is a glob.
 *
 * The order is that of the names, not of the disk, so that output is the same everywhere.
 */
export async function findFiles(
  operands: readonly string[],
  patterns: readonly string[],
  cwd: string
): Promise<Found> {
  const files = new Set<string>()
  const missing: Missing[] = []
  for (const operand of operands.length > 0 ? operands : ['.']) {
    const kind = await kindOf(resolve(cwd, operand))
    if (kind === 'file') {
      files.add(fromFolder(cwd, resolve(cwd, operand)))
      continue
    }
    const isGlob = kind === undefined && /[*?{[]/.test(operand)
    if (kind === undefined && !isGlob) {
      missing.push({operand, why: 'no such file'})
      continue
    }
    const found = isGlob
      ? await glob(operand, {cwd, ignore: skipped, absolute: true, expandDirectories: false})
      : await glob(patterns, {
          cwd: resolve(cwd, operand),
          ignore: skipped,
          absolute: true,
          expandDirectories: false
        })
    if (found.length === 0) missing.push({operand, why: isGlob ? 'no match' : 'empty folder'})
    for (const file of found.sort(byName)) files.add(fromFolder(cwd, resolve(file)))
  }
  return {files: [...files], missing}
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

function fromFolder(folder: string, path: string): string {
  const short = relative(folder, path).split(sep).join('/')
  return short.startsWith('../../') ? path : short
}

/** By code unit, because the order of a locale differs between machines. */
function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
