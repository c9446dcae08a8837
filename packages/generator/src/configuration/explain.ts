import {unknownName} from '@policy-gen/schema'
import type * as z from 'zod'
import {fieldsAt} from './configuration-schema.js'

/** What is wrong with a field of a configuration. */
interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What is wrong, in words, and what would be right. */
export function explain(issue: z.core.$ZodIssue, root: unknown): Fault[] {
  const {path} = issue
  const name = path.length > 0 ? `\`${path.join('.')}\`` : 'A configuration'
  const value = path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], root)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownName('field', key, fieldsAt(path)).message
      }))
    case 'invalid_value':
      return [
        {
          path,
          message:
            typeof value === 'string'
              ? unknownName('value', value, issue.values.map(String), {where: ` of ${name}`}).message
              : `${name} must be one of ${issue.values.join(', ')}.`
        }
      ]
    case 'invalid_type':
      return [{path, message: `${name} must be ${sorts[issue.expected] ?? issue.expected}.`}]
    case 'too_small':
      return [{path, message: `${name} is empty — fill it in, or remove it.`}]
    default:
      return [{path, message: `${name}: ${issue.message}`}]
  }
}

const sorts: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  object: 'a mapping',
  record: 'a mapping',
  string: 'a text'
}
