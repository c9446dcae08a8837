import {lettersOf} from '../facts/letters-of.js'
import {labels} from '../languages/en/labels.js'
import {keysAt} from '../model/fields.js'
import type {Path} from '../problems/problem.js'
import {shortened, unknownName} from '../problems/unknown-name.js'
import type {Finding} from '../source/source.js'
import {isRecord} from './is-record.js'
import {alternatives, quoted} from './listing.js'

/** A value that is neither one of the possible words nor of another possible type. */
export function wrongValue(
  values: readonly string[],
  sorts: readonly string[],
  path: Path,
  value: unknown
): Finding {
  if (typeof value !== 'string' || values.length === 0) return wrongSort(values, sorts, path, value)
  const called = calledSo(value, values)
  if (called !== undefined) {
    const message = `Unknown value \`${shortened(value)}\` — did you mean \`${called}\`?`
    return {code: 'term', path, target: 'value', message, suggestion: called}
  }
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

/**
 * The term that is meant by a label from documents: `US-CA` for `California`, `contact-data` for `Contact
 * details`. Misspellings are left to `nearest`.
 */
function calledSo(word: string, values: readonly string[]): string | undefined {
  const asked = namedIn(word)
  const [first] = values
  if (asked === '' || first === undefined) return undefined
  const list = Object.values<object>(labels).find((each) => Object.hasOwn(each, first))
  return Object.entries(list ?? {}).find(
    ([id, label]) => values.includes(id) && typeof label === 'string' && namedIn(label) === asked
  )?.[0]
}

/** The letters of a label, without the preposition that labels of places have: `in Austria`. */
function namedIn(label: string): string {
  return lettersOf(label.replace(/^in (?:the )?/i, ''))
}

/** A value of the wrong type: a number where a text belongs. */
export function wrongSort(
  values: readonly string[],
  sorts: readonly string[],
  path: Path,
  value: unknown
): Finding {
  if (path.length === 0) return notAPolicy(value)
  const meant = typeof value === 'string' ? meantByWord(value, values, sorts) : undefined
  if (meant !== undefined) return {code: 'type', path, target: 'value', ...meant}
  const accepted = [
    ...values.slice(0, 8).map((word) => `\`${word}\``),
    ...(values.length > 8 ? ['…'] : []),
    ...sorts.map((sort) => (sort === 'object' ? mapAt(path) : (sortNames[sort] ?? sort)))
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

/**
 * The intended value of a word that YAML reads as text: `no`, `"16"`, or a single value where a list belongs.
 */
function meantByWord(
  word: string,
  values: readonly string[],
  sorts: readonly string[]
): Pick<Finding, 'message' | 'suggestion'> | undefined {
  const truth = truths.get(word.toLowerCase())
  if (truth !== undefined && sorts.includes('boolean'))
    return {message: `This is a text — write \`${truth}\` here.`, suggestion: String(truth)}
  if (/^\d+$/.test(word) && (sorts.includes('number') || sorts.includes('int')))
    return {message: `This is a text — write ${word} here, without quotation marks.`, suggestion: word}
  if (!sorts.includes('array') || values.length > 0) return undefined
  if (/^(?:none|no|nothing|n\/a|-)$/i.test(word))
    return {message: `\`${word}\` cannot be declared here — write a list, or remove the field.`}
  return /^[\w-]{1,60}$/.test(word)
    ? {message: `This is a text — write a list here: \`[${word}]\`.`, suggestion: `[${word}]`}
    : undefined
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['true', true],
  ['no', false],
  ['off', false],
  ['false', false],
  ['none', false]
])

function notAPolicy(value: unknown): Finding {
  const found = value === null || value === undefined ? 'Nothing is here' : `This is ${sortOf(value)}`
  return {
    code: 'type',
    path: [],
    target: 'value',
    message: `${found} — a policy is a map of fields: begin with \`title:\` and \`language:\`.`
  }
}

/** @example mapAt(['rights', 'requests']) // 'a map with `email`, `form`, `phone` or `post`' */
function mapAt(path: Path): string {
  const fields = keysAt(path).slice(0, 4)
  return fields.length === 0 ? 'a map of fields' : `a map with ${quoted(fields, fields.length)}`
}

const sortNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  // Only in a policy that is a program.
  function: 'a function',
  symbol: 'a symbol',
  bigint: 'a number with an “n” behind it'
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'a map of fields'
  if (typeof value === 'boolean') return `\`${value}\``
  return sortNames[typeof value] ?? typeof value
}
