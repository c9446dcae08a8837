import {constants} from 'node:fs'
import {open, type FileHandle} from 'node:fs/promises'
import {setTimeout as wait} from 'node:timers/promises'

/** How long a pipe may be without a writer, which may be about to start; in milliseconds. */
const patience = 2000

/**
 * The first bytes of a file, a device or a pipe, which may never end. A device that reaches the limit, such
 * as `/dev/zero`, is an error: nobody keeps a policy there.
 *
 * Opening a pipe blocks until somebody writes to it, perhaps for ever: so it is opened without blocking, and
 * polled.
 */
export async function readUpTo(path: string, most: number): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const about = await file.stat()
    const isPipe = about.isFIFO()
    const chunks: Buffer[] = []
    let length = 0
    const end = Date.now() + patience
    while (length < most) {
      const chunk = await readSome(file, Math.min(65_536, most - length))
      if (chunk === 'later') await wait(20)
      else if (chunk.length > 0) {
        chunks.push(chunk)
        length += chunk.length
      } else if (!isPipe || length > 0) break
      else if (Date.now() > end) throw new SilentPipeError()
      else await wait(20)
    }
    if (length >= most && (about.isCharacterDevice() || about.isBlockDevice())) throw new EndlessDeviceError()
    return Buffer.concat(chunks)
  } finally {
    await file.close()
  }
}

/** A pipe to which nothing was written. */
export class SilentPipeError extends Error {
  override readonly name = 'SilentPipeError'

  constructor() {
    super('Nothing is written to this pipe — start what writes to it first.')
  }
}

/** A device with more data than the limit. */
export class EndlessDeviceError extends Error {
  override readonly name = 'EndlessDeviceError'

  constructor() {
    super('Not a regular file but a device — name a file.')
  }
}

async function readSome(file: FileHandle, most: number): Promise<Buffer | 'later'> {
  try {
    const {bytesRead, buffer} = await file.read(Buffer.alloc(most), 0, most)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    // There is a writer that hasn't written yet.
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 'later'
    throw error
  }
}
