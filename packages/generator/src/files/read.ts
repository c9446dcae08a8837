import {fstatSync, readFileSync, statSync} from 'node:fs'
import {decode, formatSize, readUpTo, whyUnreadable} from '@policy-gen/schema/files'
import {InputError} from '../input-error.js'
import {UnreadableError} from './decode.js'

/**
 * The bytes of a file, up to a limit.
 *
 * A device or a pipe has no size and may never end (`/dev/zero`): one byte more than the limit shows that it
 * is too large. A file is read synchronously: passing each call to another thread takes longer than the call.
 *
 * @param whole The path of the file.
 * @param path What to call it in an error.
 */
export async function readBytes(whole: string, path: string, largest: number): Promise<Buffer> {
  try {
    const about = statSync(whole)
    if (about.isFile() && about.size > largest) throw tooLarge(path, largest, about.size)
    const bytes = about.isFile() ? readFileSync(whole) : await readUpTo(whole, largest + 1)
    if (bytes.length > largest) throw tooLarge(path, largest)
    return bytes
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(`${path}  ${whyUnreadable(error)}`)
  }
}

/** The content of standard input, up to a limit. */
export async function readInput(
  input: AsyncIterable<Buffer | string>,
  path: string,
  largest: number
): Promise<Buffer> {
  if (isFolder(input))
    throw new UnreadableError(`${path}  Standard input is a folder, not a file — name the folder.`)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > largest) throw tooLarge(path, largest)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Node reads a folder (`< .`) as a file without a byte, and would report a policy without a text. */
function isFolder(input: object): boolean {
  return 'fd' in input && typeof input.fd === 'number' && fstatSync(input.fd).isDirectory()
}

/** In bytes: files that go with policies are small, unless by mistake. */
const largestBeside = 10_000_000

interface Beside {
  /** What to call the file in an error, by default its path. */
  readonly name?: string
  /** In bytes. */
  readonly largest?: number
}

/** The bytes of a file that goes with policies: a configuration, a template, styles, what to ignore. */
export async function readBeside(
  path: string,
  {name = path, largest = largestBeside}: Beside = {}
): Promise<Buffer> {
  let bytes: Buffer
  try {
    bytes = await readUpTo(path, largest + 1)
  } catch (error) {
    throw new InputError(`${name}  ${whyUnreadable(error)}`, {cause: error})
  }
  if (bytes.length > largest) throw new InputError(`${name}  Too large: the limit is ${formatSize(largest)}.`)
  return bytes
}

/** The text of such a file, without a byte order mark: editors on Windows write one, and UTF-16 too. */
export async function readTextBeside(path: string, beside: Beside = {}): Promise<string> {
  const bytes = await readBeside(path, beside)
  const decoded = decode(bytes, bytes.length)
  if ('text' in decoded) return decoded.text
  const {message, place} = decoded
  throw new InputError(`${beside.name ?? path}${place ? `:${place.line}:${place.column}` : ''}  ${message}`)
}

function tooLarge(path: string, largest: number, size?: number): UnreadableError {
  const limit = formatSize(largest)
  const fault = size === undefined ? `more than ${limit}` : `${formatSize(size)}, the limit is ${limit}`
  return new UnreadableError(
    `${path}  Too large: ${fault} — raise the limit with --max-size, or exclude the file.`
  )
}
