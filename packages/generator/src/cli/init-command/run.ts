import {createInterface} from 'node:readline/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {parsePolicy} from '@policy-gen/schema'
import {exists} from '../../files/exists.js'
import {isPolicyName} from '../../files/kind.js'
import {starter} from '../../init/starter.js'
import {plural} from '../../text/plural.js'
import {writeWhole} from '../../writing/write.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {styleFor} from '../../text/style.js'
import type {Terminal} from '../terminal.js'
import {answersFrom, ask, faultsIn, questions, Stopped, type Conversation, type Typed} from './questions.js'
import {forget, remember, remembered} from './remember.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const [file = 'policy.yaml', ...others] = operands
  if (others.length > 0)
    throw new UsageError('“policy-gen init” writes one file — name one, or none for policy.yaml.')
  if (!/\.ya?ml$/.test(file))
    throw new UsageError(`${file}  The file is YAML — give it a name that ends in .yaml.`)
  const path = resolve(terminal.cwd, file)
  if (!flags.on('force') && (await exists(path)))
    throw new UsageError(`${file} already exists — name another file, or replace it with --force.`)

  const given = givenIn(flags)
  const [wrong] = faultsIn(given)
  if (wrong) throw new UsageError(`--${wrong.name}: ${wrong.fault}`)
  const typed = isTalking(flags, terminal) ? await talk(path, given) : given
  if (Object.keys(typed).length === 0) {
    await forget(path)
    throw new UsageError(
      'No answers — run “policy-gen init” in a terminal, or give at least --name and --email.'
    )
  }

  const today = new Date().toISOString().slice(0, 10)
  const text = starter(answersFrom(typed, today), await schemaFor(path, terminal.cwd))
  await writeWhole(path, text)
  await forget(path)
  tell(file, text, terminal)
  return 0
}

function isTalking(flags: Flags, {stdin, stderr}: Terminal): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && !flags.on('yes')
}

/** The answers among the options, by question. */
function givenIn(flags: Flags): Typed {
  const entries = questions.map(({name}) => [name, flags.values(name).join(', ')] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** Asks, and keeps each answer at once, however the dialogue ends. */
async function talk(path: string, given: Typed): Promise<Typed> {
  // On standard error, so that the output of the command stays clean.
  const lines = createInterface({input: process.stdin, output: process.stderr})
  const before = await remembered(path)
  const closed = new Promise<undefined>((stop) => {
    lines.once('close', () => {
      stop(undefined)
    })
  })
  const conversation: Conversation = {
    // Ctrl+C and Ctrl+D end a question without an answer.
    ask: (words) => Promise.race([lines.question(words).catch(() => undefined), closed]),
    say: (words) => process.stderr.write(`${words}\n`),
    keep: (typed) => remember(path, {...before, ...typed})
  }
  try {
    // It is better to report a read-only folder before the first question than after the last.
    await remember(path, {...before, ...given})
    if (Object.keys(before).length > 0) conversation.say('Your answers from last time are in brackets.')
    return await ask(conversation, given, before)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    if (Object.keys({...before, ...error.typed}).length === 0) await forget(path)
    throw new UsageError('Stopped; your answers so far are kept for next time.', {cause: error})
  } finally {
    lines.close()
  }
}

/** The JSON Schema from the folder of the file: installed there or above, or else where it will be. */
async function schemaFor(path: string, cwd: string): Promise<string> {
  const schema = 'node_modules/@policy-gen/schema/dist/policy.schema.json'
  const folder = dirname(path)
  for (let above = folder; ; above = dirname(above)) {
    if (await exists(join(above, schema))) return fromFolder(folder, join(above, schema))
    if (dirname(above) === above) return fromFolder(folder, join(cwd, schema))
  }
}

function fromFolder(folder: string, path: string): string {
  const short = relative(folder, path).split(sep).join('/')
  return short.startsWith('.') ? short : `./${short}`
}

function tell(file: string, text: string, {stdout, env}: Terminal): void {
  const style = styleFor(stdout, env)
  const name = calledAs(env)
  const {problems, todos} = parsePolicy(text, {path: file})
  const left = [...problems, ...todos].length
  stdout.write(`${style('green', 'written')}  ${file}

It holds your answers, and TODO where something is missing (${plural(left, 'place')}). Next:
  1. ${style('cyan', `${name} lint ${file}`)}  lists what is left to do.
  2. ${style('cyan', `${name} dev ${file}`)}  shows the policy in the browser while you write.
  3. ${style('cyan', `${name} coverage ${file}`)}  lists what the law requires, and where it is met.
  4. ${style('cyan', `${name} build ${file}`)}  writes Markdown and HTML once nothing is left to do.
${isPolicyName(file) ? '' : unnamed}`)
}

/** `build` and `lint` pass over `privacy.yaml`, which may be anything. */
const unnamed = `
A command without a name finds policy.yaml and *.policy.yaml only: rename the file, or name it each time.
`

/** The command as the user called it: with npx, it may be installed only in this project. */
function calledAs(env: Terminal['env']): string {
  return env.npm_command === 'exec' ? 'npx policy-gen' : 'policy-gen'
}
