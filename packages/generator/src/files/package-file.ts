import {readFileSync} from 'node:fs'

/**
 * A file of this package, by its path in the package. Only modules at this depth know how far up the package
 * is, since the command line is bundled into one folder.
 */
export function packageFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}
