/** The bytes that are written in base64, as tables have them. */
export function bytesOf(base64: string): ArrayBuffer {
  const {Buffer} = globalThis as {Buffer?: {from: (text: string, encoding: 'base64') => Uint8Array}}
  // Node's own is many times as fast. A buffer for itself begins where views of numbers may.
  if (Buffer) return new Uint8Array(Buffer.from(base64, 'base64')).buffer
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes.buffer
}

/** The same as numbers, each a hundredth of a whole one. */
export function hundredthsOf(base64: string): Float64Array {
  return Float64Array.from(new Int16Array(bytesOf(base64)), (number) => number / 100)
}
