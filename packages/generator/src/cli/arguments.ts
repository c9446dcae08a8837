import {parseArgs} from 'node:util'
import {UsageError, type Command, type Flags, type OptionDeclarations} from './command.js'

/** Options that every command has. */
export const commonOptions: OptionDeclarations = {
  help: {type: 'boolean', short: 'h', summary: 'Show this help'}
}

/** Options and operands of a command line. */
export interface ParsedArguments {
  readonly flags: Flags
  readonly operands: readonly string[]
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** Read the words after a command's name. */
export async function parseArguments(command: Command, words: readonly string[]): Promise<ParsedArguments> {
  const options: OptionDeclarations = {...command.options, ...commonOptions}
  await checkNames(command, options, words)
  try {
    const {values, positionals} = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, {type, short, multiple}]) => [
          name,
          {type, multiple: multiple ?? false, ...(short && {short})}
        ])
      )
    })
    await checkChoices(options, values)
    return {flags: flagsOf(values), operands: positionals}
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof TypeError)) throw error
    // `parseArgs` tells what is wrong in its first sentence, and about `--` in the others.
    const [sentence = error.message] = error.message.split('. ')
    throw new UsageError(`${sentence.replace(/\.$/, '')} — see “policy-gen ${command.name} --help”.`, {
      cause: error
    })
  }
}

async function checkNames(
  command: Command,
  options: OptionDeclarations,
  words: readonly string[]
): Promise<void> {
  for (const word of words) {
    if (word === '--') return
    const name = /^--(?<name>[^=]+)/.exec(word)?.groups?.name
    if (name === undefined || name in options) continue
    const suggestion = await nearest(name, Object.keys(options))
    throw new UsageError(
      suggestion
        ? `“policy-gen ${command.name}” has no option --${name} — did you mean --${suggestion}?`
        : `“policy-gen ${command.name}” has no option --${name} — see “policy-gen ${command.name} --help”.`
    )
  }
}

async function checkChoices(options: OptionDeclarations, values: Values): Promise<void> {
  for (const [name, {choices}] of Object.entries(options)) {
    if (!choices) continue
    for (const given of valuesOf(values[name])) {
      if (choices.includes(given)) continue
      const suggestion = await nearest(given, choices)
      throw new UsageError(
        `--${name} knows no “${given}” — ${suggestion ? `did you mean “${suggestion}”? It` : 'it'} takes ${choices.join(', ')}.`
      )
    }
  }
}

function flagsOf(values: Values): Flags {
  return {
    on: (name) => values[name] === true,
    value: (name) => valuesOf(values[name]).at(-1),
    values: (name) => valuesOf(values[name])
  }
}

/** The values of an option: `--format html --format txt` and `--format html,txt` are the same. */
function valuesOf(value: Values[string]): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : []))
}

/** Loaded when something was mistyped, and not before: start-up is felt a hundred times a day. */
export async function nearest(word: string, candidates: readonly string[]): Promise<string | undefined> {
  const {nearest} = await import('@policy-gen/schema')
  return nearest(word, candidates)
}
