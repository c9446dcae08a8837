import {keysAt} from '../model/fields.js'
import type {Path} from '../problems/problem.js'
import {unknownName} from '../problems/unknown-name.js'
import type {Finding} from '../source/source.js'
import {isRecord} from './is-record.js'
import {alternatives, quoted} from './listing.js'

/** A value that is none of the words that are possible, nor of the other sorts that are. */
export function wrongValue(
  values: readonly string[],
  sorts: readonly string[],
  path: Path,
  value: unknown
): Finding {
  if (typeof value !== 'string' || values.length === 0) return wrongSort(values, sorts, path, value)
  const open = sorts.includes('object') && keysAt(path).includes('other')
  const otherwise = open
    ? ', or `other: "…"` in your own words'
    : sorts.includes('array')
      ? ', or a list'
      : ''
  return {
    code: 'term',
    path,
    target: 'value',
    ...unknownName('value', value, values, {otherwise: `use ${quoted(values, 8)}${otherwise}.`})
  }
}

/** A value of the wrong sort: a number where a text belongs. */
export function wrongSort(
  values: readonly string[],
  sorts: readonly string[],
  path: Path,
  value: unknown
): Finding {
  if (path.length === 0) return notAPolicy(value)
  const accepted = [
    ...values.slice(0, 8).map((word) => `\`${word}\``),
    ...(values.length > 8 ? ['…'] : []),
    ...sorts.map((sort) => sortNames[sort] ?? sort)
  ]
  const unquoted = sorts.includes('string') && (typeof value === 'number' || typeof value === 'boolean')
  const advice = unquoted
    ? 'put quotes around it to make it a text.'
    : `write ${alternatives(accepted)} here.`
  const found = value === null ? 'Nothing is here' : `This is ${sortOf(value)}`
  return {
    code: value === null ? 'missing' : 'type',
    path,
    target: 'value',
    message:
      value === null ? `${found} — ${advice.slice(0, -1)}, or leave the field out.` : `${found} — ${advice}`,
    ...(unquoted && {unquoted})
  }
}

function notAPolicy(value: unknown): Finding {
  const found = value === null || value === undefined ? 'Nothing is here' : `This is ${sortOf(value)}`
  return {
    code: 'type',
    path: [],
    target: 'value',
    message: `${found} — a policy is a map of fields: begin with \`title:\` and \`language:\`.`
  }
}

const sortNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields'
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'a map of fields'
  if (typeof value === 'boolean') return `\`${value}\``
  return sortNames[typeof value] ?? typeof value
}
