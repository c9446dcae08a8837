import {nearest} from '@policy-gen/schema'
import type {OptionDeclaration, OptionValues, Rule} from './rule.js'

/** The options of a rule: what was given where it is of the declared kind, and the defaults. */
export function resolveOptions<Options extends OptionValues>(
  {id, options: declared}: Rule<Options>,
  given: unknown
): Options {
  const values: Record<string, unknown> = {}
  for (const [name, {default: value}] of entriesOf(declared)) values[name] = value
  if (given === undefined || given === null || typeof given === 'boolean') return values as Options
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new TypeError(`${id} takes an object of options, not ${JSON.stringify(given)}`)
  }
  for (const [name, value] of Object.entries(given)) {
    const declaration = new Map(entriesOf(declared)).get(name)
    if (!declaration) throw new TypeError(unknownOption(id, name, Object.keys(declared)))
    if (value === undefined) continue
    if (!isOfType(value, declaration.type)) {
      throw new TypeError(`${id}: ${name} takes ${kinds[declaration.type]}, not ${JSON.stringify(value)}`)
    }
    values[name] = value
  }
  return values as Options
}

function entriesOf(declared: object): [string, OptionDeclaration<unknown>][] {
  return Object.entries<OptionDeclaration<unknown>>({...declared})
}

const kinds = {
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
  strings: 'a list of texts'
} as const

function isOfType(value: unknown, type: OptionDeclaration<unknown>['type']): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  return typeof value === type
}

function unknownOption(id: string, name: string, known: readonly string[]): string {
  const suggestion = nearest(name, known)
  const list = known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'
  return `${id} has no option ${name} — ${suggestion ? `did you mean ${suggestion}?` : list}`
}
