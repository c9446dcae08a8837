import * as z from 'zod'
import {policyJsonSchema, type JsonSchema} from '../json-schema/index.js'
import {country, id, languageTag, period, phone} from '../model/forms.js'
import {policyFileIntroduction} from './policy-file-introduction.js'
import {page, table} from './table.js'
import {titledVocabularies} from './titled-vocabularies.js'

/** `docs/policy-file.md`: what a policy file contains, field by field. */
export function policyFilePage(): string {
  return page(policyFileIntroduction, ...reference())
}

const schema = policyJsonSchema()

type Part = JsonSchema | boolean

function reference(): string[] {
  return [
    '## Every field',
    'Fields in bold are required. A practice begins with one of `does`, `may` and `never`.',
    fieldTable(schema),
    ...chapters(schema, '')
  ]
}

/** A chapter for every field that contains other fields. */
function chapters(part: Part, path: string): string[] {
  return Object.entries(fieldsOf(part)).flatMap(([key, field]) => {
    const inner = Object.keys(fieldsOf(field)).filter((name) => name !== 'other')
    const shared = referenceOf(field)
    if (inner.length === 0 || (shared !== undefined && described.has(shared) && path !== 'organisation'))
      return []
    const name = path === '' ? key : `${path}.${key}`
    const {description = ''} = resolve(field)
    return [`### \`${name}\``, description, fieldTable(field), ...chapters(field, name)]
  })
}

/** Parts that occur in several places: they are described once, under `organisation`. */
const described = new Set(['address'])

function fieldTable(part: Part): string {
  const required = requiredOf(part)
  const first = new Set(mapsOf(part).flatMap(({required: keys = []}) => keys))
  const rows = Object.entries(fieldsOf(part))
    .filter(([key]) => key !== 'other')
    // The fields that a map requires, or that one of its shapes requires, come first: `does`, `may`, `never`.
    .sort(([a], [b]) => Number(first.has(b)) - Number(first.has(a)))
    .map(([key, field]) => {
      const {description = ''} = resolve(field)
      return [
        required.has(key) ? `**\`${key}\`**` : `\`${key}\``,
        valueOf(field),
        [description, ...meaningsOf(field)].join(' ')
      ]
    })
  return table(['Field', 'Value', 'What it holds'], rows)
}

/** The fields of a map, of the maps in a list, or of all the possible shapes of a map. */
function fieldsOf(part: Part): Record<string, Part> {
  return Object.fromEntries(mapsOf(part).flatMap(({properties = {}}) => Object.entries(properties)))
}

function requiredOf(part: Part): Set<string> {
  const [first = new Set<string>(), ...others] = mapsOf(part)
    .filter(({properties}) => !(properties && 'other' in properties && Object.keys(properties).length === 1))
    .map(({required = []}) => new Set(required))
  return new Set([...first].filter((key) => others.every((other) => other.has(key))))
}

function mapsOf(part: Part): JsonSchema[] {
  const resolved = resolve(part)
  const {type, items, anyOf = []} = resolved
  if (type === 'object') return [resolved]
  return [...anyOf, ...[items ?? []].flat()].flatMap(mapsOf)
}

function valueOf(part: Part): string {
  const shared = referenceOf(part)
  if (shared === 'says') return '[a quote](#quotes) or several'
  if (shared === 'address') return '[an address](#organisationaddress)'
  const resolved = resolve(part)
  const {type, items, anyOf, oneOf, const: constant} = resolved
  const list = shared !== undefined && vocabularyNamed(shared)
  if (list)
    return `a term of [${list.toLowerCase()}](vocabulary.md#${list.toLowerCase().replaceAll(' ', '-')})`
  if (anyOf) return [...new Set(anyOf.map(valueOf))].join(' or ')
  if (constant !== undefined) return `\`${String(constant)}\``
  if (oneOf) return oneOf.map((word) => `\`${String(resolve(word).const)}\``).join(', ')
  if (type === 'array') return `list of ${plural([items ?? true].flat().map(valueOf).join(' or '))}`
  if (type === 'object') return 'other' in (resolved.properties ?? {}) ? '`other: "…"`' : 'fields, see below'
  if (type === 'boolean') return 'true or false'
  if (type === 'integer') return 'whole number'
  return formOf(resolved)
}

/** What the values of a choice mean; docs/vocabulary.md explains those of the long lists. */
function meaningsOf(part: Part): string[] {
  const shared = referenceOf(part)
  if (shared !== undefined && vocabularyNamed(shared) !== undefined) return []
  return (resolve(part).oneOf ?? [])
    .map(resolve)
    .flatMap(({const: word, description}) =>
      description === undefined ? [] : [`\`${String(word)}\`: ${description}`]
    )
}

function plural(values: string): string {
  return values
    .replaceAll('fields, see below', 'entries, see below')
    .replaceAll('a term of', 'terms of')
    .replace(/^(?:id|text)$/, '$&s')
    .replace(/^country$/, 'countries')
}

function formOf({format, pattern}: JsonSchema): string {
  if (format === 'date') return 'date'
  if (format === 'email') return 'e-mail address'
  if (format === 'uri') return 'web address'
  return forms.find(([, form]) => form !== undefined && form === pattern)?.[0] ?? 'text'
}

const forms = (
  [
    ['period', period],
    ['country', country],
    ['id', id],
    ['telephone number', phone],
    ['language', languageTag]
  ] as const
).map(([name, form]) => [name, z.toJSONSchema(form).pattern] as const)

function resolve(part: Part): JsonSchema {
  if (typeof part === 'boolean') return {}
  const name = referenceOf(part)
  const target = name === undefined ? undefined : schema.$defs?.[name]
  return target ? {...resolve(target), ...part} : part
}

function referenceOf(part: Part): string | undefined {
  return typeof part === 'boolean' ? undefined : part.$ref?.split('/').at(-1)
}

/** The title of a list in docs/vocabulary.md. */
function vocabularyNamed(name: string): string | undefined {
  return titledVocabularies.find(({list}) => list === name)?.title
}
