import {spawn} from 'node:child_process'
import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {InputError} from '../input-error.js'

/** `00012.ndjson.gz` → `00012` */
export function shardName(file: string): string | undefined {
  return /^(\d+)\.ndjson(?:\.gz|\.zst)?$/.exec(file)?.[1]
}

/** The bytes of a shard, decompressed as its name says. What is cut off is an error, not an end. */
export async function* shardBytes(path: string): AsyncGenerator<Buffer> {
  if (path.endsWith('.zst')) yield* fromZstd(path)
  else if (path.endsWith('.gz'))
    yield* ofStream(pipeline(createReadStream(path), createGunzip(), () => undefined))
  else yield* ofStream(createReadStream(path))
}

async function* ofStream(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) if (chunk instanceof Buffer) yield chunk
}

/** Node reads Zstandard from version 22.15 on; the program does on any. */
async function* fromZstd(path: string): AsyncGenerator<Buffer> {
  const zstd = spawn('zstd', ['--decompress', '--stdout', '--quiet', '--', path], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const end = new Promise<number | null>((resolve, reject) => {
    zstd.on('error', () => {
      reject(new InputError(`${path}  Cannot run zstd — install it, or compress with gzip.`))
    })
    zstd.on('close', resolve)
  })
  end.catch(() => undefined)
  yield* ofStream(zstd.stdout)
  if ((await end) !== 0) throw new InputError(`${path}  Not a whole Zstandard file — write it again.`)
}

/** A line without its ending; no bytes where it is longer than anybody may read. */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | undefined
}

/** The lines of a shard that hold anything. No more than the longest of them is held in memory. */
export async function* shardLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  const take = (part: Buffer): void => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const line = (): Line => {
    const bytes = length <= longest ? Buffer.concat(parts) : undefined
    parts = []
    length = 0
    return {number: ++number, bytes}
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at))
      from = at + 1
      yield line()
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield line()
}

const lineFeed = 0x0a
