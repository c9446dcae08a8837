import * as z from 'zod'
import {definitions} from '../languages/en/definitions.js'
import {labels} from '../languages/en/labels.js'
import {recipient} from '../model/recipients.js'
import {policySchema} from '../model/policy.js'
import {choices, vocabularyOf} from '../model/terms.js'
import {said} from '../vocabulary/glossary.js'
import {nameOf, vocabularies, type VocabularyName} from '../vocabulary/vocabularies.js'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schema (2020-12) of policy files, emitted from the model, so that any editor with a YAML or JSON
 * language server can complete and explain their fields.
 */
export function policyJsonSchema(): JsonSchema {
  const used: Record<string, JsonSchema> = {}
  const {$schema, $defs, ...schema} = z.toJSONSchema(policySchema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({zodSchema, jsonSchema}) => {
      const {vocabulary} = vocabularyOf.get(zodSchema) ?? {}
      if (vocabulary && jsonSchema.enum) referTo(nameOf(vocabulary), jsonSchema, used)
      const {meanings} = choices.get(zodSchema) ?? {}
      if (meanings && jsonSchema.enum) explainChoice(meanings, jsonSchema)
      if (zodSchema === recipient) letServiceNameKind(jsonSchema)
      // `format: uri` alone would accept `javascript:` addresses.
      if (jsonSchema.format === 'uri') jsonSchema.pattern = '^https?://'
    }
  })
  return {
    ...($schema !== undefined && {$schema}),
    // A name rather than an address: the schema is read from the package, without a network.
    $id: 'urn:policy-gen:policy',
    ...schema,
    $defs: {...$defs, ...used}
  }
}

/** A term of a list: the list is written once, under its name, and referred to. */
function referTo(list: VocabularyName, jsonSchema: JsonSchema, used: Record<string, JsonSchema>): void {
  used[list] ??= explained(list)
  delete jsonSchema.type
  delete jsonSchema.enum
  jsonSchema.$ref = `#/$defs/${list}`
}

function explainChoice(meanings: Readonly<Record<string, string>>, jsonSchema: JsonSchema): void {
  delete jsonSchema.type
  delete jsonSchema.enum
  jsonSchema.oneOf = Object.entries(meanings).map(([word, description]) => ({const: word, description}))
}

/** A recipient that names a service gets its kind from that. */
function letServiceNameKind(jsonSchema: JsonSchema): void {
  delete jsonSchema.required
  const having = (name: string): JsonSchema => ({properties: {[name]: true}, required: [name]})
  jsonSchema.allOf = [{anyOf: [having('kind'), having('service')]}]
}

/** Editors show what is beside a `const`, and would show nothing beside a plain `enum`. */
function explained(list: VocabularyName): JsonSchema {
  return {
    oneOf: Object.keys(vocabularies[list]).map((id) => ({
      const: id,
      title: said(labels, list, id) ?? id,
      description: said(definitions, list, id) ?? ''
    }))
  }
}
