/** The text within a link, after `#`: it never reaches a server. */
export async function linkTo(
  text: string,
  place: Readonly<Pick<Location, 'origin' | 'pathname'>>
): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const fragment = letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${place.origin}${place.pathname}#text=${fragment}`
}

/** The text of a link; `undefined` if it has none, or none that can be read. */
export async function textOf(fragment: string): Promise<string | undefined> {
  const [, letters] = /^#text=([\w-]+)$/.exec(fragment) ?? []
  if (letters === undefined) return undefined
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    const text = await through(bytes, new DecompressionStream('deflate-raw'), mostBytes)
    return new TextDecoder('utf-8', {fatal: true}).decode(text)
  } catch {
    return undefined
  }
}

/** A link of a kilobyte can contain a gigabyte of one letter. */
const mostBytes = 2_000_000

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number = Number.POSITIVE_INFINITY
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const {done, value} = await reader.read()
    if (done) break
    length += value.length
    if (length > most) throw new Error('too long')
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
