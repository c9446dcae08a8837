import {execFile} from 'node:child_process'
import {readdir, realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {whyUnreadable} from '@policy-gen/schema/files'
import {batchRules, type BatchRules} from '../../batch/batch-rules.js'
import {countsIn, csvOf} from '../../batch/merge.js'
import {dayOf} from '../../batch/record.js'
import {runShard} from '../../batch/run-shard.js'
import {shardName, type Place} from '../../batch/shards.js'
import {yearsOf, yearsPicture, yearsTable} from '../../batch/years.js'
import {InputError} from '../../input-error.js'
import {plural} from '../../text/plural.js'
import {writeWhole} from '../../writing/write.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {errorText} from '../error-text.js'
import {largestOf} from '../largest.js'
import {typedChoice} from '../lint-command/settings.js'
import {optimiseFor} from '../optimise.js'
import type {Terminal} from '../terminal.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  if (flags.on('merge')) {
    const [out, ...others] = operands
    if (out === undefined || others.length > 0) throw new UsageError('--merge takes one folder of records.')
    return merge(placeOf(out, terminal), flags, terminal)
  }
  const [input, out, ...others] = operands
  if (input === undefined || out === undefined || others.length > 0)
    throw new UsageError('batch takes a folder of shards, or one shard, and the folder for the records.')
  const records = placeOf(out, terminal)
  const task = {out: records.path, rules: await rulesOf(flags), longest: largestOf(flags).texts}
  const shards = await shardsAt(placeOf(input, terminal))
  await refuseMixing(shards, records)
  optimiseFor(Infinity)
  let status: ExitStatus = 0
  for (const shard of shards)
    try {
      const outcome = await runShard(shard, task)
      if (!flags.on('quiet')) terminal.stderr.write(`${shard.shown}  ${outcome}\n`)
    } catch (error) {
      terminal.stderr.write(`${errorText(error, terminal)}\n`)
      status = 2
    }
  return status
}

function placeOf(shown: string, {cwd}: Terminal): Place {
  return {path: resolve(cwd, shown), shown}
}

async function rulesOf(flags: Flags): Promise<BatchRules> {
  const text = flags.value('day') ?? new Date().toISOString().slice(0, 10)
  const day = dayOf(text)
  if (day === undefined) throw new UsageError(`--day takes a day such as 2014-06-21, not “${text}”.`)
  const {version} = await import('../version.js')
  return batchRules(await typedChoice(flags), version(), day)
}

async function shardsAt(place: Place): Promise<readonly Place[]> {
  const about = await stat(place.path).catch((error: unknown) => {
    throw new InputError(`${place.shown}  ${whyUnreadable(error)}`)
  })
  if (!about.isDirectory()) return [place]
  const files = (await readdir(place.path)).filter((file) => shardName(file) !== undefined).sort()
  if (files.length === 0)
    throw new InputError(`${place.shown}  No shards — call them 00000.ndjson, .ndjson.gz or .ndjson.zst.`)
  return files.map((file) => within(place, file))
}

function within({path, shown}: Place, name: string): Place {
  return {path: join(path, name), shown: join(shown, name)}
}

/**
 * Two shards with the same number would write the same records, and records among the shards would be read as
 * shards.
 */
async function refuseMixing(shards: readonly Place[], out: Place): Promise<void> {
  const [{path: first} = out] = shards
  const folder = dirname(first)
  if ((await realpath(folder)) === (await realpath(out.path).catch(() => undefined)))
    throw new InputError(`${out.shown}  The shards are here — write the records to another folder.`)
  const byNumber = new Map<string, string[]>()
  for (const file of await readdir(folder)) {
    const number = shardName(file) ?? file
    byNumber.set(number, [...(byNumber.get(number) ?? []), file])
  }
  for (const {path, shown} of shards) {
    const file = basename(path)
    const twin = byNumber.get(shardName(file) ?? file)?.find((other) => other !== file)
    if (twin !== undefined)
      throw new InputError(`${shown}  ${twin} has the same number — give each shard one of its own.`)
  }
}

async function merge(records: Place, flags: Flags, {stderr}: Terminal): Promise<ExitStatus> {
  const {path: folder, shown} = records
  const counts = await countsIn(records)
  const policies = counts.filter(({kind}) => kind === 'policies')
  if (policies.length === 0)
    throw new InputError(`${shown}  No records — write them with “policy-gen batch IN OUT”.`)
  const years = yearsOf(counts)
  await writeWhole(join(folder, 'summary.csv'), csvOf(counts))
  await writeWhole(join(folder, 'summary.json'), `${JSON.stringify(counts, undefined, 1)}\n`)
  await writeWhole(join(folder, 'years.md'), yearsTable(years))
  await writeWhole(join(folder, 'years.svg'), yearsPicture(years))
  const hasParquet = await writeParquet(folder)
  if (!flags.on('quiet')) {
    const total = policies.reduce((sum, {times}) => sum + times, 0)
    stderr.write(`${plural(total, 'policy', 'policies')} summed up in ${shown}\n`)
    if (!hasParquet) stderr.write('No summary.parquet — install DuckDB to have it, too.\n')
  }
  return 0
}

/** Written by DuckDB, if it is installed. */
async function writeParquet(folder: string): Promise<boolean> {
  const copy = "COPY (SELECT * FROM read_csv('summary.csv')) TO 'summary.parquet' (FORMAT parquet)"
  try {
    await promisify(execFile)('duckdb', ['-c', copy], {cwd: folder})
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
