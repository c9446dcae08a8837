import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {InputError} from '../input-error.js'

/** `00012.ndjson.gz` → `00012` */
export function shardName(file: string): string | undefined {
  return /^(\d+)\.ndjson(?:\.gz|\.zst)?$/.exec(file)?.[1]
}

/** A file, or a folder of them. */
export interface Place {
  readonly path: string
  /** The path as the user wrote it. */
  readonly shown: string
}

/** The bytes of a shard, decompressed as its name says. A truncated file is an error, not the end. */
export async function* shardBytes(file: Place): AsyncGenerator<Buffer> {
  const {path} = file
  if (path.endsWith('.zst')) yield* fromZstd(file)
  else if (path.endsWith('.gz')) yield* fromGzip(file)
  else yield* ofStream(createReadStream(path))
}

async function* ofStream(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) if (chunk instanceof Buffer) yield chunk
}

async function* fromGzip({path, shown}: Place): AsyncGenerator<Buffer> {
  try {
    yield* ofStream(pipeline(createReadStream(path), createGunzip(), () => undefined))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
    throw new InputError(`${shown}  Not a whole gzip file — write it again.`, {cause: error})
  }
}

/** Node reads Zstandard only from version 22.15; the `zstd` program works with any version. */
async function* fromZstd({path, shown}: Place): AsyncGenerator<Buffer> {
  const zstd = spawn('zstd', ['--decompress', '--stdout', '--quiet', '--', path], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const end = new Promise<number | null>((resolve, reject) => {
    zstd.on('error', () => {
      reject(new InputError(`${shown}  Cannot run zstd — install it, or compress with gzip.`))
    })
    zstd.on('close', resolve)
  })
  end.catch(() => undefined)
  yield* ofStream(zstd.stdout)
  if ((await end) !== 0) throw new InputError(`${shown}  Not a whole Zstandard file — write it again.`)
}

/** A line without its ending; without bytes if it is longer than the limit. */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | undefined
  /** The digest of all its bytes, in hexadecimal. */
  readonly sha256: string
}

/** The lines of a shard that aren't empty. No more than the longest of them is kept in memory. */
export async function* shardLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  let hash = createHash('sha256')
  const take = (part: Buffer): void => {
    length += part.length
    hash.update(part)
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const line = (): Line => {
    const bytes = length <= longest ? Buffer.concat(parts) : undefined
    const sha256 = hash.digest('hex')
    parts = []
    length = 0
    hash = createHash('sha256')
    return {number: ++number, bytes, sha256}
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
