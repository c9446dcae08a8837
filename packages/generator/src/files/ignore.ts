import {join, resolve} from 'node:path'
import {exists} from './exists.js'
import {readTextBeside} from './read.js'

/**
 * The files that `.remarkignore` in the folder doesn't name; its patterns are those of git. A file that was
 * named on the command line is never ignored.
 */
export async function withoutIgnored(
  files: readonly string[],
  asked: readonly string[],
  folder: string
): Promise<readonly string[]> {
  const path = join(folder, '.remarkignore')
  if (!(await exists(path))) return files
  const patterns = await readTextBeside(path)
  const {default: ignore} = await import('ignore')
  const ignored = ignore().add(patterns)
  const named = new Set(asked.map((operand) => resolve(folder, operand)))
  // It doesn't apply to files outside of the folder.
  return files.filter(
    (file) =>
      named.has(resolve(folder, file)) ||
      file.startsWith('..') ||
      file.startsWith('/') ||
      !ignored.ignores(file)
  )
}
