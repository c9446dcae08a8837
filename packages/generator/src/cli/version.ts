import {packageFile} from '../files/package-file.js'

/** The version of this package. */
export function version(): string {
  const description: unknown = JSON.parse(packageFile('package.json'))
  const hasVersion = typeof description === 'object' && description !== null && 'version' in description
  return hasVersion ? String(description.version) : 'unknown'
}
