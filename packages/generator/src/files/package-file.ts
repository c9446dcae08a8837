import {readFileSync} from 'node:fs'

/**
 * A file of this package, by its path in it. Only here and where as deep it is known how far up the package is: the
 * command line is bundled into one folder.
 */
export function packageFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}
