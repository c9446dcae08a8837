import type {McpServer} from '@modelcontextprotocol/server'
import * as schema from '@policy-gen/schema'
import {definitions} from '@policy-gen/schema/definitions'
import {policyJsonSchema} from '@policy-gen/schema/json-schema'
import {rules} from 'remark-preset-lint-policy/rules'
import {plainRequirement, plainRule} from '../explanation/explanation.js'

/** A list that an assistant may read: built when it is asked for. */
interface Listing {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly read: () => unknown
}

const listings: readonly Listing[] = [
  {
    name: 'rules',
    title: 'Rules of the linter',
    description: 'What each rule finds, why it matters, its options and examples.',
    read: () => rules.map(({rule}) => plainRule(rule))
  },
  {
    name: 'requirements',
    title: 'What the laws require',
    description:
      'Every requirement with its citation, the day from which it is in force, and whether somebody could check it.',
    read: () => schema.catalogue.map((entry) => plainRequirement(entry, 'en'))
  },
  {
    name: 'vocabulary',
    title: 'The terms of policy files',
    description:
      'Every closed list, such as data, purposes and rights: each term with its label and definition.',
    read: vocabulary
  },
  {
    name: 'policy-file',
    title: 'The fields of policy files',
    description: 'Every field of a policy file, as a JSON Schema with descriptions.',
    read: policyJsonSchema
  }
]

/** Offers `policy-gen://rules` and the like. */
export function addResources(server: McpServer): void {
  for (const {name, read, ...words} of listings) {
    const mimeType = 'application/json'
    server.registerResource(name, `policy-gen://${name}`, {...words, mimeType}, ({href}) => ({
      contents: [{uri: href, mimeType, text: JSON.stringify(read())}]
    }))
  }
}

function vocabulary(): object {
  const lists = Object.keys(schema.vocabularies) as schema.VocabularyName[]
  return Object.fromEntries(
    lists.map((list) => [
      list,
      Object.keys(schema.vocabularies[list]).map((id) => ({
        id,
        label: schema.inEveryLanguage((language) => schema.said(schema.labels[language], list, id) ?? id),
        definition: schema.said(definitions.en, list, id)
      }))
    ])
  )
}
