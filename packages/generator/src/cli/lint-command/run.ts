import {resolve} from 'node:path'
import {loadConfiguration, type LoadedConfiguration} from '../../configuration/load.js'
import {findFiles, policyFiles, proseFiles} from '../../files/find.js'
import {withoutIgnored} from '../../files/ignore.js'
import type {FileTask} from '../../lint/files/lint-file.js'
import {lintFiles} from '../../lint/files/lint-files.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {whyNotSeen} from '../../files/why-not-found.js'
import {filesOf} from '../operands.js'
import {optimiseFor} from '../optimise.js'
import {progressOf} from '../progress.js'
import type {Terminal} from '../terminal.js'
import {warnOfOthers} from '../warn-of-others.js'
import {outcomesTo} from './outcomes.js'
import {reportFor} from './report.js'
import {largestOf} from '../largest.js'
import {cacheOf, choicesOf, mostWarningsOf, threadsOf} from './settings.js'

export async function run(invocation: Invocation): Promise<ExitStatus> {
  const {flags, operands, terminal} = invocation
  if (flags.on('update-baseline') && flags.value('baseline') === undefined)
    throw new UsageError('--update-baseline needs a file — name it with --baseline FILE.')
  if (flags.on('fix') && flags.on('fix-dry-run'))
    throw new UsageError('--fix writes, and --fix-dry-run writes nothing — leave one of them out.')
  if (isInput(operands)) refuseWithInput(flags)
  else if (flags.value('stdin-path') !== undefined)
    throw new UsageError('--stdin-path names standard input — write “-” for it.')
  if (!flags.on('watch')) return (await lintOnce(invocation)).status
  const {watchFiles} = await import('./watch.js')
  await watchFiles(terminal, () => lintOnce(invocation))
  return 0
}

/** What is about files has no meaning for standard input, which must not look as if it had. */
function refuseWithInput(flags: Flags): void {
  if (flags.on('watch')) throw new UsageError('Standard input cannot be watched — name a file or a folder.')
  if (flags.value('changed') !== undefined)
    throw new UsageError('--changed is about files, and “-” is standard input — leave one of them out.')
}

/** Lints everything that is asked for, once. */
async function lintOnce({flags, operands, terminal}: Invocation): Promise<{
  readonly status: ExitStatus
  readonly files: readonly string[]
  readonly configuration: string
}> {
  const mostWarnings = mostWarningsOf(flags)
  const loaded = await loadConfiguration(terminal.cwd, flags.value('config'))
  warnOfOthers(loaded, terminal)
  const {folder: configuration} = loaded
  const task = await taskOf(flags, loaded, terminal)
  const report = await reportFor(flags, terminal, isInput(operands))
  const outcomes = await outcomesTo(report, flags, terminal)
  if (isInput(operands)) {
    const {lintInput} = await import('./input.js')
    outcomes.add(await lintInput(flags, terminal, task))
    return {status: await outcomes.close(mostWarnings), files: [], configuration}
  }

  const {files, unreadable} = await filesToLint(operands, flags, terminal)
  const threads = threadsOf(flags, files.length)
  optimiseFor(files.length)
  for (const folder of unreadable) outcomes.add({path: folder, error: whyNotSeen(folder)})
  if (task.cache !== undefined) await (await import('../../lint/files/cache.js')).prune(task.cache)
  const progress = progressOf(files.length, terminal)
  let done = 0
  for await (const outcome of lintFiles(files, task, threads)) {
    progress.clear()
    outcomes.add(outcome)
    progress.step(++done)
  }
  progress.clear()
  return {status: await outcomes.close(mostWarnings), files, configuration}
}

/** `-` is standard input. */
function isInput(operands: readonly string[]): boolean {
  if (!operands.includes('-')) return false
  if (operands.length === 1) return true
  throw new UsageError('“-” is standard input, which cannot be combined with files — name one or the other.')
}

async function taskOf(flags: Flags, loaded: LoadedConfiguration, {cwd}: Terminal): Promise<FileTask> {
  const cache = await cacheOf(flags, cwd)
  return {
    cwd,
    choices: await choicesOf(flags, loaded),
    fix: flags.on('fix') ? 'write' : flags.on('fix-dry-run') ? 'dry-run' : 'none',
    largest: largestOf(flags, loaded),
    unusedDisables: flags.on('report-unused-disables'),
    ...(cache !== undefined && {cache})
  }
}

async function filesToLint(
  operands: readonly string[],
  flags: Flags,
  {cwd}: Terminal
): Promise<{files: readonly string[]; unreadable: readonly string[]}> {
  const found = await findFiles(operands, [...proseFiles, ...policyFiles], cwd)
  // A folder that can't be read doesn't keep the others from being linted.
  const named = filesOf({...found, unreadable: []}, 'Markdown, HTML or policy file')
  const wanted = await withoutIgnored(named, operands, cwd)
  const files = wanted.filter((file) => !isPartOf(flags, resolve(cwd, file), cwd))
  const revision = flags.value('changed')
  const {unreadable} = found
  if (revision === undefined) return {files, unreadable}
  const {changedSince, onlyChanged} = await import('../../files/changed.js')
  return {files: await onlyChanged(files, await changedSince(revision, cwd), cwd), unreadable}
}

/** A baseline is not a policy, whatever its name. */
function isPartOf(flags: Flags, path: string, cwd: string): boolean {
  const baseline = flags.value('baseline')
  return baseline !== undefined && resolve(cwd, baseline) === path
}
