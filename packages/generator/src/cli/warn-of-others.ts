import {relative} from 'node:path'
import type {LoadedConfiguration} from '../configuration/load.js'
import type {Terminal} from './terminal.js'

/** Of several configurations in a folder one counts; the others would be edited in vain. */
export function warnOfOthers({path, ignored}: LoadedConfiguration, {cwd, stderr}: Terminal): void {
  if (path === undefined || ignored.length === 0) return
  const name = (file: string): string => relative(cwd, file) || file
  stderr.write(
    `${ignored.map(name).join(', ')}  Ignored: ${name(path)} is the configuration — remove the other, or name it with --config.\n`
  )
}
