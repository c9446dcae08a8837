import {relative} from 'node:path'
import type {LoadedConfiguration} from '../configuration/load.js'
import type {Terminal} from './terminal.js'

/** Only one of several configurations in a folder counts; edits to the others would have no effect. */
export function warnOfOthers({path, ignored}: LoadedConfiguration, {cwd, stderr}: Terminal): void {
  if (path === undefined || ignored.length === 0) return
  const name = (file: string): string => relative(cwd, file) || file
  stderr.write(
    `${ignored.map(name).join(', ')}  Ignored: ${name(path)} is the configuration — remove the other, or name it with --config.\n`
  )
}
