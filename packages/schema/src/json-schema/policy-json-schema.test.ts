import addFormats from 'ajv-formats'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse, stringify} from 'yaml'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryMutation} from '../model/arbitrary-mutation.js'
import {arbitraryPolicy} from '../model/arbitrary-policy.js'
import {parsePolicy} from '../parse/parse-policy.js'
import {dataCategories} from '../vocabulary/index.js'
import {policyJsonSchema, type JsonSchema} from './policy-json-schema.js'

const schema = policyJsonSchema()
const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
addFormats.default(ajv)
const validate = ajv.compile(schema)

const smallest =
  'title: P\nlanguage: en\norganisation: {name: A}\nsections: [{kind: other, heading: false, body: Hello.}]\n'

const examples = ['atlas', 'jetblue', 'jetphotos', 'jetsetmag', 'studio']
const textOf = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}/policy.yaml`, import.meta.url), 'utf8')

describe('what the JSON Schema accepts and refuses', () => {
  test.each(examples)('it accepts the policy of %s', (name) => {
    validate(parse(textOf(name)))
    expect(validate.errors).toBeNull()
  })

  test('it accepts any valid policy', () => {
    fc.assert(
      fc.property(arbitraryPolicy(), (policy) => {
        validate(policy)
        expect(validate.errors).toBeNull()
      })
    )
  })

  test('it refuses any mutation of any valid policy', () => {
    const mutation = arbitraryPolicy().chain((policy) =>
      arbitraryMutation(stringify(policy, {lineWidth: 0, aliasDuplicateObjects: false}))
    )
    fc.assert(
      fc.property(mutation, ({text}) => {
        expect(validate(parse(text))).toBe(false)
      }),
      {numRuns: runs(200)}
    )
  })

  test.each([
    ['a day that no calendar has', 'effective: 2025-02-30'],
    ['a script for an address', 'url: javascript:alert(1)'],
    ['an e-mail address without a host', 'translations: [{language: de, href: nobody@}]'],
    ['a practice with two verbs', 'practices: [{does: collect, may: use}]'],
    ['a key that no policy has', 'organization: {name: A}']
  ])('it refuses %s', (_, lines) => {
    expect(validate(parse(smallest))).toBe(true)
    expect(validate(parse(`${smallest}${lines}\n`))).toBe(false)
  })

  // What only loading a file finds, according to docs/policy-file.md.
  test.each([
    [
      'a country that no map has',
      "children: {directed: true, operators: [{name: A, address: {city: B, country: QQ}, phone: '+49 30 1234567', email: a@b.example}]}"
    ],
    ['a reference that leads nowhere', 'practices: [{does: share, with: [{recipient: nobody}]}]'],
    ['a quote that the text lacks', 'practices: [{does: share, says: This is nowhere.}]'],
    ['damaged text', 'description: donâ€™t'],
    [
      'dates in the wrong order',
      'provenance: {domain: a.example, archived: 2020-01-01, snapshot: https://archive.example/a}\nupdated: 2020-01-02'
    ],
    ['an id that is there twice', 'recipients: [{id: a, kind: processor}, {id: a, kind: processor}]']
  ])('it can’t tell %s, but loading does', (_, lines) => {
    const text = `${smallest}${lines}\n`
    expect(validate(parse(text))).toBe(true)
    expect(parsePolicy(text).problems).toHaveLength(1)
  })
})

test.each(examples)('it refuses any mutation of the policy of %s', (name) => {
  fc.assert(
    fc.property(arbitraryMutation(textOf(name)), ({text}) => {
      expect(validate(withoutAnchors(text))).toBe(false)
    }),
    {numRuns: runs(60)}
  )
})

/** The data of a file; where a mutation removed an anchor, its aliases mean nothing. */
function withoutAnchors(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return null
  }
}

describe('what editors show', () => {
  test('every field has a title and a description', () => {
    const bare = [...fieldsOf(schema)].filter(({field}) => !field.title || !field.description)
    expect(bare.map(({name}) => name)).toEqual([])
    expect([...fieldsOf(schema)].length).toBeGreaterThan(150)
  })

  test('every word of a list has a title and a definition', () => {
    const words = resolve({$ref: '#/$defs/dataCategories'}).oneOf ?? []
    expect(words.map((word) => resolve(word).const)).toEqual(Object.keys(dataCategories))
    expect(words.map(resolve).filter(({title, description}) => !title || !description)).toEqual([])
  })

  test('it needs no network: every reference stays within', () => {
    const references = JSON.stringify(schema).match(/"\$ref":"[^"]*"/g) ?? []
    expect(references.filter((reference) => !reference.startsWith('"$ref":"#/$defs/'))).toEqual([])
  })
})

type Part = JsonSchema | boolean

function resolve(part: Part): JsonSchema {
  if (typeof part === 'boolean') return {}
  const name = part.$ref?.split('/').at(-1)
  const target = name === undefined ? undefined : schema.$defs?.[name]
  return target ? {...resolve(target), ...part} : part
}

/** Every field of every map, references followed once. */
function* fieldsOf(
  part: Part,
  path = '',
  seen = new Set<string>()
): Generator<{name: string; field: JsonSchema}> {
  if (typeof part === 'boolean') return
  if (part.$ref !== undefined) {
    if (seen.has(part.$ref)) return
    seen.add(part.$ref)
  }
  const {properties = {}, items, anyOf = [], oneOf = []} = resolve(part)
  for (const [key, value] of Object.entries(properties)) {
    yield {name: `${path}.${key}`, field: resolve(value)}
    yield* fieldsOf(value, `${path}.${key}`, seen)
  }
  for (const option of [...anyOf, ...oneOf]) yield* fieldsOf(option, path, seen)
  for (const item of [items ?? []].flat()) yield* fieldsOf(item, `${path}[]`, seen)
}
