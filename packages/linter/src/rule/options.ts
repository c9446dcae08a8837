import {unknownName} from '@policy-gen/schema/problems'
import type {OptionDeclaration, OptionValues, Rule} from './rule.js'

/**
 * The options of a rule: the given ones, and the defaults. An invalid option is an error: with `regimes:
 * ['gpdr']`, nobody must believe that the text was checked against the GDPR.
 */
export function resolveOptions<Options extends OptionValues>(
  {id, options: declared}: Rule<Options>,
  given: unknown
): Options {
  const declarations = new Map<string, OptionDeclaration<unknown>>(Object.entries({...declared}))
  const values: Record<string, unknown> = {}
  for (const [name, {default: value}] of declarations) values[name] = value
  for (const [name, value] of Object.entries(optionsObject(id, given))) {
    const declaration = declarations.get(name)
    if (!declaration)
      throw new TypeError(unknownName('option', name, [...declarations.keys()], {where: ` of ${id}`}).message)
    if (value === undefined) continue
    checkValue(`\`${name}\` in ${id}`, value, declaration)
    values[name] = value
  }
  return values as Options
}

function optionsObject(id: string, given: unknown): object {
  if (given === undefined || given === null || typeof given === 'boolean') return {}
  if (typeof given === 'object' && !Array.isArray(given)) return given
  throw new TypeError(`${id} takes an object of options, not ${written(given)}`)
}

const kinds = {
  boolean: 'true or false',
  number: 'a number from 0 on',
  string: 'a text',
  strings: 'a list of texts',
  date: 'a day such as "2026-01-31"'
} as const

function checkValue(where: string, value: unknown, {type, values}: OptionDeclaration<unknown>): void {
  if (!isOfType(value, type)) throw new TypeError(`${where} takes ${kinds[type]}, not ${written(value)}`)
  if (!values) return
  for (const item of Array.isArray(value) ? value : [value]) {
    if (!values.includes(String(item)))
      throw new TypeError(unknownName('value', String(item), values, {where: ` of ${where}`}).message)
  }
}

function isOfType(value: unknown, type: OptionDeclaration<unknown>['type']): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  if (type === 'date') return typeof value === 'string' && isDay(value)
  if (type === 'number') return typeof value === 'number' && value >= 0
  return typeof value === type
}

/** `2026-01-31`, but not `2026-02-31`. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
  )
}

function written(value: unknown): string {
  return Number.isNaN(value) ? 'NaN' : JSON.stringify(value)
}
