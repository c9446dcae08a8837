import {nearest, parseArguments} from './arguments.js'
import {InputError} from '../input-error.js'
import {UsageError, type Command, type ExitStatus} from './command.js'
import {commands} from './commands.js'
import {helpOf, helpOfCommand} from './help.js'
import {styleFor} from './style.js'
import type {Terminal} from './terminal.js'

/**
 * Run the command line.
 *
 * @param words What was typed after `policy-gen`.
 * @param terminal Where to read and write.
 * @returns The exit status: 0 fine, 1 findings or an invalid policy, 2 wrong usage or an unreadable file.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await dispatch(words, terminal)
  } catch (error) {
    terminal.stderr.write(`${explain(error, terminal)}\n`)
    return 2
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [first, ...rest] = words
  const style = styleFor(terminal.stdout, terminal.env)
  if (
    first === undefined ||
    first === '--help' ||
    first === '-h' ||
    (first === 'help' && rest.length === 0)
  ) {
    terminal.stdout.write(helpOf(commands, style))
    return first === undefined ? 2 : 0
  }
  if (first === '--version' || first === '-v') {
    const {version} = await import('./version.js')
    terminal.stdout.write(`${version()}\n`)
    return 0
  }
  const command = await commandNamed(first === 'help' ? (rest[0] ?? '') : first)
  const {flags, operands} = await parseArguments(command, first === 'help' ? ['--help'] : rest)
  if (flags.on('help')) {
    terminal.stdout.write(helpOfCommand(command, style))
    return 0
  }
  const {run} = await command.load()
  return run({flags, operands, terminal})
}

async function commandNamed(name: string): Promise<Command> {
  const command = commands.find((command) => command.name === name)
  if (command) return command
  const suggestion = await nearest(
    name,
    commands.map(({name}) => name)
  )
  throw new UsageError(
    suggestion
      ? `There is no command “${name}” — did you mean “policy-gen ${suggestion}”?`
      : `There is no command “${name}” — “policy-gen --help” lists them.`
  )
}

/** A sentence for the person at the terminal; the stack trace only for whoever asks for it. */
function explain(error: unknown, {env}: Terminal): string {
  if (!(error instanceof Error)) return `policy-gen: ${String(error)}`
  if (env.POLICY_GEN_DEBUG) return error.stack ?? error.message
  if (error instanceof InputError) return `policy-gen: ${error.message}`
  const refusal = refusalOf(error)
  if (refusal !== undefined) return `policy-gen: ${refusal}`
  return `policy-gen: ${error.message} — this may be a fault of policy-gen; set POLICY_GEN_DEBUG=1 to see where.`
}

/** What the operating system refused to do, in words: full disks and locked folders are no faults of ours. */
function refusalOf(error: Error): string | undefined {
  if (!('code' in error && 'syscall' in error)) return undefined
  const {code, syscall} = error
  const path = 'path' in error ? String(error.path) : undefined
  const advice = advices[String(code)]
  if (advice === undefined) return undefined
  return path === undefined ? `${String(syscall)}: ${advice}` : `${path}  ${advice}`
}

const advices: Readonly<Record<string, string>> = {
  EACCES: 'This is not allowed here — check the permissions.',
  EADDRINUSE: 'Something else listens there already — choose another --port.',
  EISDIR: 'This is a folder, where a file is to stand — move it, or write elsewhere with --out.',
  EMFILE: 'Too many files are open — raise the limit with “ulimit -n”.',
  ENAMETOOLONG: 'This name is too long for the disk — choose a shorter one.',
  ENOENT: 'There is no such file or folder — check the name.',
  ENOSPC: 'The disk is full — make room.',
  ENOTDIR: 'A file stands where a folder is to be — move it, or write elsewhere with --out.',
  EPERM: 'This is not allowed here — check the permissions.',
  EROFS: 'This disk is read-only — write elsewhere with --out.'
}
