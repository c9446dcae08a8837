import type {ProblemCode} from '../problems/problem.js'

/** The largest known policies hold some 300 KB; what is larger is not a policy. */
export const largestSource = 2_000_000

/** The text of a file, or why it can't be read as text. */
export type Decoded =
  | {readonly text: string}
  | {readonly code: ProblemCode; readonly message: string; readonly offset?: number}

/**
 * The text of a policy file: UTF-8, or UTF-16 with a byte order mark.
 *
 * Other encodings are refused instead of guessed: a `ü` that was read wrongly is exactly the
 * damage that the linter hunts in published policies.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestSource) return tooLarge(bytes.length)
  const encoding = markedEncoding(bytes)
  try {
    // A byte order mark is dropped by the decoder.
    return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes)}
  } catch {
    return {
      code: 'encoding',
      message: encoding === 'utf-8' ? unmarked(bytes) : 'This is broken UTF-16: save the file as UTF-8.'
    }
  }
}

/** Why a source of this size is not read. */
export function tooLarge(length: number): {code: 'too-large'; message: string} {
  const size = (length / 1_000_000).toFixed(1)
  return {code: 'too-large', message: `The file holds ${size} MB: a policy file may hold at most 2 MB.`}
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function unmarked(bytes: Uint8Array): string {
  const {line, column, byte} = firstFault(bytes)
  const found = byte === undefined ? '' : ` (line ${line}, column ${column}: byte 0x${byte.toString(16).padStart(2, '0')})`
  return `This is not UTF-8${found}: save the file as UTF-8. It may be in Windows-1252 or Latin-1.`
}

/** The longest run of lines that is UTF-8 shows where the fault is. */
function firstFault(bytes: Uint8Array): {line: number; column: number; byte: number | undefined} {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const next = bytes.indexOf(0x0a, start)
    const end = next === -1 ? bytes.length : next
    const text = new TextDecoder().decode(bytes.subarray(start, end))
    const column = text.indexOf('\uFFFD')
    if (column !== -1) {
      const fault = start + new TextEncoder().encode(text.slice(0, column)).length
      return {line, column: column + 1, byte: bytes[fault]}
    }
    line++
    start = end + 1
  }
  return {line, column: 1, byte: undefined}
}
