import {parseArguments, unknown} from './arguments.js'
import type {Command, ExitStatus} from './command.js'
import {commands} from './commands.js'
import {errorText} from './error-text.js'
import {harmless} from './harmless.js'
import {helpOf, helpOfCommand} from './help.js'
import {styleFor} from '../text/style.js'
import type {Terminal} from './terminal.js'

/**
 * Runs the command line.
 *
 * @param words What was typed after `policy-gen`.
 * @param terminal Where to read and write.
 * @returns The exit status: 0 success, 1 findings or an invalid policy, 2 wrong usage or an unreadable file.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await dispatch(words, harmless(terminal))
  } catch (error) {
    harmless(terminal).stderr.write(`${errorText(error, terminal)}\n`)
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
  throw await unknown(
    'command',
    name,
    commands.map(({name}) => name)
  )
}
