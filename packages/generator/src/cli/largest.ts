import {configuredLargest} from '../configuration/largest.js'
import type {LoadedConfiguration} from '../configuration/load.js'
import {readSize, usualLargest, type Largest} from '../files/size.js'
import {UsageError, type Flags} from './command.js'

/** How large files may be, by the command line or else by the configuration. */
export function largestOf(flags: Flags, loaded?: LoadedConfiguration): Largest {
  const typed = flags.value('max-size')
  if (typed === undefined) return (loaded && configuredLargest(loaded)) ?? usualLargest
  const size = readSize(typed)
  if (size !== undefined && size > 0) return {texts: size, policies: size}
  throw new UsageError(`--max-size takes a size such as 20MB, not “${typed}”.`)
}
