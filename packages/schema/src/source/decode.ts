import {linesOf, placeOf} from './lines.js'
import {formatSize} from './size.js'
import type {Fault} from './source.js'

/** In bytes. The largest known policies have some 300 KB; a larger file is most likely not a policy. */
export const largestSource = 1_000_000

/** The text of a file, or why it can't be read as text. */
export type Decoded = {readonly text: string} | Fault

/**
 * The text of a policy file: UTF-8, or UTF-16 with a byte order mark.
 *
 * Other encodings are refused rather than guessed: a wrongly read `ü` is exactly the damage that the linter
 * looks for in published policies.
 */
export function decode(bytes: Uint8Array, largest: number = largestSource): Decoded {
  if (bytes.length > largest) return tooLarge(largest)
  const encoding = markedEncoding(bytes)
  try {
    // A byte order mark is dropped by the decoder.
    return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes)}
  } catch {
    if (encoding === 'utf-8') return unmarked(bytes)
    return {code: 'encoding', message: 'Broken UTF-16: save the file as UTF-8.'}
  }
}

/** Why a source is not read, with its size if that is known. */
export function tooLarge(largest: number, size?: number): Fault {
  const limit = formatSize(largest)
  const fault = size === undefined ? `more than ${limit}` : `${formatSize(size)}, the limit is ${limit}`
  return {
    code: 'too-large',
    message: `Too large: ${fault} — raise the limit (\`maxSize\`), or exclude the file.`
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Decoding with losses shows where the fault is: at the first `\uFFFD` that isn't in the source itself. */
function unmarked(bytes: Uint8Array): Fault {
  const text = new TextDecoder().decode(bytes)
  const encoder = new TextEncoder()
  let at = text.indexOf('\uFFFD')
  let offset = encoder.encode(text.slice(0, at)).length
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf('\uFFFD', at + 1)
    offset += encoder.encode(text.slice(at, next)).length
    at = next
  }
  const byte = bytes[offset]?.toString(16).padStart(2, '0') ?? ''
  return {
    code: 'encoding',
    message: `Not UTF-8 (byte 0x${byte}): save the file as UTF-8. It may be in Windows-1252 or Latin-1.`,
    place: placeOf(linesOf(text), at, at + 1)
  }
}
