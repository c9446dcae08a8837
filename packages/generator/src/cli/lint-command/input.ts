import {decode, decodePolicy, UnreadableError} from '../../files/decode.js'
import {kindOf} from '../../files/kind.js'
import {readInput} from '../../files/read.js'
import {largestFor} from '../../files/size.js'
import {policyFilesFor} from '../../lint/files/beside.js'
import {choiceFor} from '../../lint/files/choices.js'
import type {FileTask} from '../../lint/files/lint-file.js'
import type {FileOutcome} from '../../lint/finding.js'
import {fixText} from '../../lint/fix.js'
import {lintText} from '../../lint/lint-text.js'
import {UsageError, type Flags} from '../command.js'
import {writeAsIs, type Terminal} from '../terminal.js'

/** Lints standard input as if it were the file at a path. */
export async function lintInput(
  flags: Flags,
  {stdin, stdout, cwd}: Terminal,
  {choices, fix, largest}: FileTask
): Promise<FileOutcome> {
  const path = flags.value('stdin-path') ?? 'stdin.md'
  const choice = choiceFor(choices, path, cwd)
  const kind = kindOf(path)
  if (kind === 'module')
    throw new UsageError(`${path}  A program cannot be read from standard input — name the file.`)
  try {
    const bytes = await readInput(stdin, path, largestFor(path, largest))
    const text = kind === 'policy' ? decodePolicy(bytes, path) : decode(bytes, path)
    const maxSize = largest.policies
    const source = {
      text,
      path,
      cwd,
      maxSize,
      policyFiles: await policyFilesFor(path, cwd, choice, maxSize)
    }
    if (fix === 'none') return {path, text, findings: await lintText(source, choice)}
    // The fixed text is the output; remaining findings are reported on standard error.
    const fixed = await fixText(source, choice)
    if (fix === 'write') writeAsIs(stdout, fixed.text)
    return {path, ...fixed}
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return {path, error: error.message}
  }
}
