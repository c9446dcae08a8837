import {InputError} from '../input-error.js'

/** A file that cannot be read as text. */
export class UnreadableError extends InputError {
  override readonly name = 'UnreadableError'
}

/**
 * The text of a file, strictly as UTF-8: in another encoding it would be damaged by `--fix`, and every
 * place in it be wrong. A byte order mark stays, so that it is written back.
 */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UnreadableError(`${path}:1:1  ${complaint(bytes)}`)
  }
}

function complaint(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'This is UTF-16 — convert it with “iconv -f utf-16 -t utf-8”.'
  if (bytes.includes(0)) return 'This is no text — leave it out, or name it in .remarkignore.'
  return 'This is not UTF-8 — convert it, such as with “iconv -f windows-1252 -t utf-8”.'
}
