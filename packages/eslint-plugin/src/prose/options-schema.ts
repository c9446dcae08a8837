import type {RulesMeta} from '@eslint/core'
import type {Rule} from 'remark-preset-lint-policy/rules'

type Declarations = Rule['options']
type Declaration = Declarations[string]

/** The options of a rule as a JSON Schema, against which ESLint checks them before the rule runs. */
export function optionsSchema(declarations: Declarations): RulesMeta['schema'] {
  const properties = Object.fromEntries(
    Object.entries(declarations).map(([name, declaration]) => [
      name,
      {description: declaration.summary, ...valueSchema(declaration)}
    ])
  )
  return [{type: 'object', properties, additionalProperties: false}]
}

function valueSchema({type, values}: Declaration): object {
  const text = {type: 'string', ...(values && {enum: [...values]})}
  switch (type) {
    case 'boolean':
      return {type: 'boolean'}
    case 'number':
      return {type: 'number', minimum: 0}
    case 'string':
      return text
    case 'strings':
      return {type: 'array', items: text, uniqueItems: true}
    case 'date':
      return {type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`}
  }
}
