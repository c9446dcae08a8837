import {randomUUID} from 'node:crypto'
import {open, readdir, rename, rm, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {InputError} from '../input-error.js'
import {makeFolder} from '../writing/make-folder.js'
import type {BatchRules} from './batch-rules.js'
import {originOf, recordOf, type BatchRecord} from './record.js'
import {shardBytes, shardLines, shardName, type Place} from './shards.js'

/** How to process a shard. */
export interface ShardTask {
  /** The folder of the records. */
  readonly out: string
  readonly rules: BatchRules
  /** The largest size of a line, in bytes. */
  readonly longest: number
}

/**
 * Writes the records of a shard: one for each line, in order, always the same for the same line and rules.
 *
 * They are written under another name first, so that a file with the right name is complete; nothing else
 * records progress. A finished shard is left alone.
 */
export async function runShard(input: Place, task: ShardTask): Promise<'written' | 'there already'> {
  const name = shardName(basename(input.path))
  if (name === undefined) throw new InputError(`${input.shown}  ${notAShard}`)
  const path = join(task.out, `${name}.ndjson.gz`)
  if (await isDone(input, path, task)) return 'there already'
  await makeFolder(task.out)
  const temporary = join(task.out, `.${name}.${randomUUID()}.tmp`)
  // Opened before anything is read: a stream that opens the file later could recreate it after its removal.
  const file = await open(temporary, 'wx')
  try {
    await pipeline(Readable.from(records(input, task)), createGzip(), file.createWriteStream())
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
  await removeLeftovers(name, task.out)
  return 'written'
}

const notAShard = 'Not a shard — call it 00000.ndjson, .ndjson.gz or .ndjson.zst.'

/**
 * Removes what killed runs left of a shard that is complete now. A file that hasn't grown for an hour isn't
 * being written any more.
 */
async function removeLeftovers(name: string, out: string): Promise<void> {
  const left = (await readdir(out)).filter((file) => file.startsWith(`.${name}.`) && file.endsWith('.tmp'))
  for (const path of left.map((file) => join(out, file))) {
    const about = await stat(path).catch(() => undefined)
    if (about && Date.now() - about.mtimeMs > hour) await rm(path, {force: true})
  }
}

const hour = 3_600_000

async function* records(input: Place, {rules, longest}: ShardTask): AsyncGenerator<string> {
  for await (const line of shardLines(shardBytes(input), longest))
    yield `${JSON.stringify(await recordOf(line, rules))}\n`
}

/**
 * Whether there is a record of each line, made with these rules. A file that was truncated or edited is made
 * again.
 */
async function isDone(input: Place, path: string, {rules, longest}: ShardTask): Promise<boolean> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return false
  const done = recordsIn({path, shown: path})
  try {
    for await (const line of shardLines(shardBytes(input), longest)) {
      const {value: record} = await done.next()
      const origin = originOf(line, rules)
      const isSame =
        record &&
        Object.entries(origin).every(([name, value]) => record[name as keyof typeof origin] === value)
      if (!isSame || (record.fetched === undefined && record.day !== rules.day)) return false
    }
    return (await done.next()).done === true
  } catch {
    // If the shard itself cannot be read, that is reported when its records are written.
    return false
  } finally {
    await done.return(undefined)
  }
}

/** The records of a shard that was written. */
export async function* recordsIn(file: Place): AsyncGenerator<BatchRecord, undefined> {
  for await (const {number, bytes = ''} of shardLines(shardBytes(file), Infinity)) {
    const record = recordIn(bytes.toString())
    if (!record) throw new InputError(`${file.shown}:${number}  Not a record — write the shard again.`)
    yield record
  }
  return undefined
}

function recordIn(text: string): BatchRecord | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isOurs = typeof value === 'object' && value !== null && 'tool' in value && 'line' in value
    return isOurs ? (value as BatchRecord) : undefined
  } catch {
    return undefined
  }
}
