import {execFile} from 'node:child_process'
import {readdir, stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {batchRules, type BatchRules} from '../../batch/batch-rules.js'
import {countsIn, csvOf} from '../../batch/merge.js'
import {dayOf} from '../../batch/record.js'
import {runShard} from '../../batch/run-shard.js'
import {shardName} from '../../batch/shards.js'
import {yearsOf, yearsPicture, yearsTable} from '../../batch/years.js'
import {InputError} from '../../input-error.js'
import {plural} from '../../text/plural.js'
import {writeWhole} from '../../writing/write.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {largestOf, typedChoice} from '../lint-command/settings.js'
import type {Terminal} from '../terminal.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  if (flags.on('merge')) {
    const [out, ...others] = operands
    if (out === undefined || others.length > 0) throw new UsageError('--merge takes one folder of records.')
    return merge(resolve(terminal.cwd, out), flags, terminal)
  }
  const [input, out, ...others] = operands
  if (input === undefined || out === undefined || others.length > 0)
    throw new UsageError('batch takes a folder of shards, or one shard, and the folder for the records.')
  const task = {
    out: resolve(terminal.cwd, out),
    rules: await rulesOf(flags),
    longest: largestOf(flags)
  }
  for (const shard of await shardsAt(resolve(terminal.cwd, input), input)) {
    const outcome = await runShard(shard, task)
    if (!flags.on('quiet')) terminal.stderr.write(`${shard}  ${outcome}\n`)
  }
  return 0
}

async function rulesOf(flags: Flags): Promise<BatchRules> {
  const text = flags.value('day') ?? new Date().toISOString().slice(0, 10)
  const day = dayOf(text)
  if (day === undefined) throw new UsageError(`--day takes a day such as 2014-06-21, not “${text}”.`)
  const {version} = await import('../version.js')
  return batchRules(await typedChoice(flags), version(), day)
}

async function shardsAt(path: string, name: string): Promise<readonly string[]> {
  const about = await stat(path).catch(() => undefined)
  if (!about) throw new InputError(`${name}  No such file or folder.`)
  if (!about.isDirectory()) return [path]
  const files = (await readdir(path)).filter((file) => shardName(file) !== undefined).sort()
  if (files.length === 0)
    throw new InputError(`${name}  No shards — call them 00000.ndjson, .ndjson.gz or .ndjson.zst.`)
  return files.map((file) => join(path, file))
}

async function merge(folder: string, flags: Flags, {stderr}: Terminal): Promise<ExitStatus> {
  const counts = await countsIn(folder)
  const policies = counts.filter(({kind}) => kind === 'policies')
  if (policies.length === 0)
    throw new InputError(`${folder}  No records — write them with “policy-gen batch IN OUT”.`)
  const years = yearsOf(counts)
  await writeWhole(join(folder, 'summary.csv'), csvOf(counts))
  await writeWhole(join(folder, 'summary.json'), `${JSON.stringify(counts, undefined, 1)}\n`)
  await writeWhole(join(folder, 'years.md'), yearsTable(years))
  await writeWhole(join(folder, 'years.svg'), yearsPicture(years))
  const hasParquet = await writeParquet(folder)
  if (!flags.on('quiet')) {
    const total = policies.reduce((sum, {times}) => sum + times, 0)
    stderr.write(`${plural(total, 'policy', 'policies')} summed up in ${folder}\n`)
    if (!hasParquet) stderr.write('No summary.parquet — install DuckDB to have it, too.\n')
  }
  return 0
}

/** By DuckDB, where it is installed. */
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
