import {regimes, type Regime} from '@policy-gen/schema'
import * as z from 'zod'
import {headingIdNames} from '../formats/heading-ids.js'
import {formatNames} from '../formats/index.js'
import type {Configuration} from './configuration.js'

const path = z.string().min(1)

const project = {
  files: z.array(path).min(1).optional(),
  out: path.optional(),
  formats: z.array(z.enum(formatNames)).min(1).optional(),
  fragment: z.boolean().optional(),
  frontMatter: z.boolean().optional(),
  headingIds: z.enum(headingIdNames).optional(),
  theme: path.optional(),
  templates: path.optional()
}

const chosen = {
  preset: z.enum(['recommended', 'strict']).optional(),
  regimes: z.array(z.enum(Object.keys(regimes) as [Regime, ...Regime[]])).optional(),
  rules: z.record(z.string(), z.unknown()).optional()
}

const override = {...chosen, files: z.array(path).min(1)}

const lint = {
  ...chosen,
  overrides: z.array(z.strictObject(override)).optional()
}

const whole = {
  ...project,
  projects: z.array(z.strictObject(project)).min(1).optional(),
  lint: z.strictObject(lint).optional(),
  maxSize: z.union([z.string(), z.number()]).optional()
}

/** What a configuration can say. Loaded only if there is one: most projects have none. */
export const configurationSchema: z.ZodType<Configuration> = z.strictObject(whole)

/** The fields allowed at a place in a configuration. */
export function fieldsAt([first, second]: readonly PropertyKey[]): readonly string[] {
  if (second === 'overrides') return Object.keys(override)
  return Object.keys(first === 'projects' ? project : first === 'lint' ? lint : whole)
}
