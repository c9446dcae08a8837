import {readSize, type Largest} from '../files/size.js'
import {InputError} from '../input-error.js'
import type {LoadedConfiguration} from './load.js'

/** How large a file to build or lint may be, if the configuration says so. */
export function configuredLargest({configuration, place}: LoadedConfiguration): Largest | undefined {
  const given = configuration.maxSize
  if (given === undefined) return undefined
  const size = typeof given === 'number' ? given : readSize(given)
  if (size !== undefined && size > 0) return {texts: size, policies: size}
  throw new InputError(`${place(['maxSize'])}  \`maxSize\` takes a size such as 20MB, not “${given}”.`)
}
