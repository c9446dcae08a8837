import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import ignore from 'ignore'

/** The files that `.remarkignore` in the folder doesn't name; its patterns are those of git. */
export async function withoutIgnored(files: readonly string[], folder: string): Promise<readonly string[]> {
  let patterns: string
  try {
    patterns = await readFile(join(folder, '.remarkignore'), 'utf8')
  } catch {
    return files
  }
  const ignored = ignore().add(patterns)
  // Files outside of the folder are none of its business.
  return files.filter((file) => file.startsWith('..') || file.startsWith('/') || !ignored.ignores(file))
}
