import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {parsePolicy} from '@policy-gen/schema'
import {largestSource} from '@policy-gen/schema/files'
import type {PolicyFiles} from './policy-files.js'

/** The files of this machine. */
export const policyFiles: PolicyFiles = {
  load(path, cwd, maxSize = largestSource) {
    try {
      const file = resolve(cwd, path)
      const about = statSync(file)
      // A pipe or a device of that name may never end, and a larger file isn't a policy.
      if (!about.isFile() || about.size > maxSize) return undefined
      return parsePolicy(readFileSync(file), {path, maxSize}).policy
    } catch {
      return undefined
    }
  }
}
