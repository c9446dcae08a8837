import {expect, test} from 'vitest'
import {parseArguments} from './arguments.js'
import {UsageError, type Command} from './command.js'
import {commands} from './commands.js'

const lint = lintCommand()

function lintCommand(): Command {
  const command = commands.find(({name}) => name === 'lint')
  if (!command) throw new Error('no such command')
  return command
}

async function refusal(line: string): Promise<string> {
  try {
    await parseArguments(lint, line.split(' '))
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

test.each([
  ['--rule', '--rule needs a value — write --rule ID[=off].'],
  ['-f', '-f needs a value — write -f NAME.'],
  [
    '--format --quiet',
    '--format needs a value, and “--quiet” looks like an option — write --format=--quiet if it is the value.'
  ],
  ['-f -q', '-f needs a value, and “-q” looks like an option — write -f-q if it is the value.'],
  ['--fix=no', '--fix takes no value — leave out “=no”.'],
  ['-qx', 'Unknown option `-x` — see “policy-gen lint --help”.'],
  ['--rul x', 'Unknown option `--rul` — did you mean `--rule`?'],
  ['--__proto__', 'Unknown option `--__proto__` — see “policy-gen lint --help”.'],
  ['--toString=1', 'Unknown option `--toString` — see “policy-gen lint --help”.']
])('%s is refused in a sentence of ours', async (line, message) => {
  expect(await refusal(line)).toBe(message)
})

test('what looks like an option is a value behind “=”, and a name behind “--”', async () => {
  const {flags, operands} = await parseArguments(lint, ['--stdin-path=--quiet', '--', '--fix'])
  expect(flags.value('stdin-path')).toBe('--quiet')
  expect(flags.on('fix')).toBe(false)
  expect(operands).toEqual(['--fix'])
})
