/**
 * Something that the caller can fix: wrong usage, a file that cannot be read, two sources of one
 * output. Its message is shown as it is, without a stack trace.
 */
export class InputError extends Error {
  override name = 'InputError'
}
