import {readSize} from '../files/size.js'
import {InputError} from '../input-error.js'
import type {LoadedConfiguration} from './load.js'

/** How large a file may be that is linted, in bytes, if the configuration says so. */
export function configuredLargest({configuration, place}: LoadedConfiguration): number | undefined {
  const given = configuration.lint?.maxSize
  if (given === undefined) return undefined
  const size = typeof given === 'number' ? given : readSize(given)
  if (size !== undefined && size > 0) return size
  throw new InputError(
    `${place(['lint', 'maxSize'])}  \`maxSize\` takes a size such as 20MB, not “${given}”.`
  )
}
