import {parseArgs} from 'node:util'
import type {UnknownNameOptions} from '@policy-gen/schema/problems'
import {
  UsageError,
  type Command,
  type Flags,
  type OptionDeclaration,
  type OptionDeclarations
} from './command.js'

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

/** Reads the words after a command's name. */
export async function parseArguments(command: Command, words: readonly string[]): Promise<ParsedArguments> {
  const options: OptionDeclarations = {...command.options, ...commonOptions}
  // Not "strict", since its errors are written for programmers.
  const {values, positionals, tokens} = parseArgs({
    args: words.map((word) => withImplied(word, options)),
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, {type, short, multiple}]) => [
        name,
        {type, multiple: multiple ?? false, ...(short && {short})}
      ])
    )
  })
  for (const token of tokens) if (token.kind === 'option') await checkOption(command, options, token)
  await checkChoices(options, values)
  // `policy-gen lint "$policy"` with an empty variable would mean the working folder.
  if (positionals.includes(''))
    throw new UsageError(
      'A name is empty — name a file or a folder, such as “.”; maybe a variable of the shell isn’t set.'
    )
  return {flags: flagsOf(values, options), operands: positionals}
}

/** `--changed` → `--changed=HEAD`. */
function withImplied(word: string, options: OptionDeclarations): string {
  const implied = word.startsWith('--') ? options[word.slice(2)]?.implied : undefined
  return implied === undefined ? word : `${word}=${implied}`
}

/** An option as `parseArgs` reads it: `rawName` is `-f` or `--format`, as it was typed. */
interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

async function checkOption(
  command: Command,
  options: OptionDeclarations,
  {name, rawName, value, inlineValue}: OptionToken
): Promise<void> {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) {
    const isLong = rawName.startsWith('--')
    throw await unknown('option', name, isLong ? Object.keys(options) : [], {
      prefix: isLong ? '--' : '-',
      otherwise: `see “policy-gen ${command.name} --help”.`
    })
  }
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value — leave out “=${value}”.`)
  } else if (value === undefined) {
    throw new UsageError(`${rawName} needs a value — write ${rawName} ${option.value ?? 'VALUE'}.`)
  } else if (inlineValue !== true && /^-./.test(value)) {
    // As in `--format --quiet`.
    throw new UsageError(
      `${rawName} needs a value, and “${value}” looks like an option — write ${
        rawName.startsWith('--') ? `${rawName}=` : rawName
      }${value} if it is the value.`
    )
  }
}

async function checkChoices(options: OptionDeclarations, values: Values): Promise<void> {
  for (const [name, option] of Object.entries(options)) {
    const {choices} = option
    if (!choices) continue
    for (const given of valuesOf(values[name], option)) {
      if (choices.includes(given)) continue
      throw await unknown('value', given, choices, {where: ` of --${name}`})
    }
  }
}

function flagsOf(values: Values, options: OptionDeclarations): Flags {
  const all = (name: string): string[] => valuesOf(values[name], options[name])
  return {
    on: (name) => values[name] === true,
    value: (name) => all(name).at(-1),
    values: all
  }
}

/** The values of an option. For a list, `--format html --format txt` and `--format html,txt` are the same. */
function valuesOf(value: Values[string], option: OptionDeclaration | undefined): string[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string')
  // A single value, such as the name “Atlas, Inc.”, may contain a comma.
  return option?.multiple === true ? texts.flatMap((text) => text.split(',')) : texts
}

/** An unknown name, as an error. Loaded only when something was mistyped, to keep start-up quick. */
export async function unknown(
  noun: string,
  name: string,
  known: readonly string[],
  options: UnknownNameOptions = {}
): Promise<UsageError> {
  const {unknownName} = await import('@policy-gen/schema/problems')
  return new UsageError(unknownName(noun, name, known, options).message)
}

/** The names, each of which must be a key of the list; the first that isn't is an error. */
export async function knownNames<List extends object>(
  noun: string,
  names: readonly string[],
  list: List
): Promise<Extract<keyof List, string>[]> {
  const isKnown = (name: string): name is Extract<keyof List, string> => Object.hasOwn(list, name)
  for (const name of names) if (!isKnown(name)) throw await unknown(noun, name, Object.keys(list))
  return names.filter(isKnown)
}
