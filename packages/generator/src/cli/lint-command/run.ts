import {loadConfiguration} from '../../configuration/load.js'
import {decode, decodePolicy, UnreadableError} from '../../files/decode.js'
import {findFiles, policyFiles, proseFiles} from '../../files/find.js'
import {withoutIgnored} from '../../files/ignore.js'
import {kindOf} from '../../files/kind.js'
import {readInput} from '../../files/read.js'
import {lintFile, type FileTask} from '../../lint/files/lint-file.js'
import type {FileOutcome} from '../../lint/finding.js'
import {fixText} from '../../lint/fix.js'
import {lintText} from '../../lint/lint-text.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {filesOf, unreadableFolder} from '../operands.js'
import type {Terminal} from '../terminal.js'
import {warnOfOthers} from '../warn-of-others.js'
import {reportFor} from './report.js'
import {choiceOf, largestOf, mostWarningsOf} from './settings.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const mostWarnings = mostWarningsOf(flags)
  const loaded = await loadConfiguration(terminal.cwd, flags.value('config'))
  warnOfOthers(loaded, terminal)
  const task: FileTask = {
    cwd: terminal.cwd,
    choice: await choiceOf(flags, loaded),
    fix: flags.on('fix') ? 'write' : flags.on('fix-dry-run') ? 'dry-run' : 'none',
    largest: largestOf(flags, loaded)
  }
  const report = await reportFor(flags, terminal, isInput(operands))
  const counts = {error: 0, warning: 0, note: 0, failed: 0}
  const add = (outcome: FileOutcome): void => {
    if ('error' in outcome) {
      counts.failed++
      terminal.stderr.write(`${outcome.error}\n`)
      report.fail(outcome)
      return
    }
    for (const {severity} of outcome.findings) counts[severity]++
    const shown = outcome.findings.filter(({severity}) => !flags.on('quiet') || severity === 'error')
    report.add({...outcome, findings: shown})
  }

  if (isInput(operands)) add(await lintInput(flags, terminal, task))
  else {
    const {files, unreadable} = await filesToLint(operands, terminal)
    for (const folder of unreadable) add({path: folder, error: unreadableFolder(folder)})
    for (const path of files) add(await lintFile(path, task))
  }
  report.close()
  if (counts.failed > 0) return 2
  const tooMany =
    mostWarnings === undefined ? counts.warning > 0 && !flags.on('quiet') : counts.warning > mostWarnings
  return counts.error > 0 || tooMany ? 1 : 0
}

/** `-` is standard input. */
function isInput(operands: readonly string[]): boolean {
  if (!operands.includes('-')) return false
  if (operands.length === 1) return true
  throw new UsageError('“-” is standard input, which cannot be combined with files — name one or the other.')
}

async function filesToLint(
  operands: readonly string[],
  {cwd}: Terminal
): Promise<{files: readonly string[]; unreadable: readonly string[]}> {
  const found = await findFiles(operands, [...proseFiles, ...policyFiles], cwd)
  // One folder that can't be read doesn't keep the others back.
  const files = filesOf({...found, unreadable: []}, 'Markdown, HTML or policy file')
  return {files: await withoutIgnored(files, operands, cwd), unreadable: found.unreadable}
}

async function lintInput(
  flags: Flags,
  {stdin, stdout, cwd}: Terminal,
  {choice, fix, largest}: FileTask
): Promise<FileOutcome> {
  const path = flags.value('stdin-path') ?? 'stdin.md'
  const kind = kindOf(path)
  if (kind === 'module')
    throw new UsageError(`${path}  A program cannot be read from standard input — name the file.`)
  try {
    const bytes = await readInput(stdin, path, largest)
    const text = kind === 'policy' ? decodePolicy(bytes, path) : decode(bytes, path)
    if (fix !== 'write') return {path, text, findings: await lintText({text, path, cwd}, choice)}
    // The fixed text is the output; what is left is reported on standard error.
    const fixed = await fixText({text, path, cwd}, choice)
    stdout.write(fixed.text)
    return {path, ...fixed}
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return {path, error: error.message}
  }
}
