import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {parsePolicy} from '@policy-gen/schema'
import type {PolicyFiles} from './policy-files.js'

/** The files of this machine. */
export const policyFiles: PolicyFiles = {
  load(path, cwd) {
    try {
      const file = resolve(cwd, path)
      // A pipe or a device of that name may never end.
      return statSync(file).isFile() ? parsePolicy(readFileSync(file), {path}).policy : undefined
    } catch {
      return undefined
    }
  }
}
