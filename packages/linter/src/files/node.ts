import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parsePolicy} from '@policy-gen/schema'
import type {PolicyFiles} from './policy-files.js'

/** The files of this machine. */
export const policyFiles: PolicyFiles = {
  load(path, cwd) {
    try {
      return parsePolicy(readFileSync(resolve(cwd, path)), {path}).policy
    } catch {
      return undefined
    }
  }
}
