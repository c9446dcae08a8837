import {InputError} from '../input-error.js'

/** A configuration that can't be used. */
export class ConfigurationError extends InputError {
  override readonly name = 'ConfigurationError'
}
