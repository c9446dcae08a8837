import {relative} from 'node:path'
import type {LoadedConfiguration} from '../configuration/load.js'
import type {Terminal} from './terminal.js'

/**
 * Only one of several configurations in a folder counts, and none under another name: edits to the others would
 * have no effect.
 */
export function warnOfOthers({path, ignored, misnamed}: LoadedConfiguration, {cwd, stderr}: Terminal): void {
  const name = (file: string): string => relative(cwd, file) || file
  for (const file of misnamed)
    stderr.write(`${name(file)}  Ignored: no configuration has this name — call it policy-gen.config.yaml.\n`)
  if (path === undefined || ignored.length === 0) return
  stderr.write(
    `${ignored.map(name).join(', ')}  Ignored: ${name(path)} is the configuration — remove the other, or name it with --config.\n`
  )
}
