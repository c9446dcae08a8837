import {InputError} from '../input-error.js'

/** A file that cannot be read as text. */
export class UnreadableError extends InputError {
  override readonly name = 'UnreadableError'
}

/**
 * The text of a file, strictly as UTF-8: `--fix` would damage a file in another encoding, and every place in
 * it would be wrong. A byte order mark stays, so that it is written back.
 */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UnreadableError(`${path}:1:1  ${complaint(bytes)}`)
  }
}

/** The text of a policy file, which may also be UTF-16 with a byte order mark: nothing is written back to it. */
export function decodePolicy(bytes: Uint8Array, path: string): string {
  const encoding = markedEncoding(bytes)
  if (encoding === undefined) return decode(bytes, path)
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UnreadableError(`${path}:1:1  Broken UTF-16 — save the file as UTF-8.`)
  }
}

function complaint(bytes: Uint8Array): string {
  if (markedEncoding(bytes) !== undefined)
    return 'Encoded in UTF-16 — convert it with “iconv -f utf-16 -t utf-8”.'
  if (bytes.includes(0)) return 'Not a text file — exclude it, for example in .remarkignore.'
  return 'Not UTF-8 — convert it, for example with “iconv -f windows-1252 -t utf-8”.'
}

function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}
