import {InputError} from '../input-error.js'
import type {PolicyPath} from './composition.js'

/**
 * Why a policy can't be written: what is wrong and what to do, and in which part of the policy. The code that
 * read the file knows the line and the column of that part.
 */
export class ComposeError extends InputError {
  readonly path: PolicyPath

  constructor(message: string, path: PolicyPath) {
    super(message)
    this.name = 'ComposeError'
    this.path = path
  }
}
