import {
  formatProblem,
  languages,
  parsePolicy,
  regimes,
  type Language,
  type Policy,
  type Regime
} from '@policy-gen/schema'
import * as z from 'zod'
import {RefusedInput} from './tool.js'

/** Larger than any known policy; anything beyond it would keep the server busy for nothing. */
const longest = 1_000_000

export const text: z.ZodString = z.string().max(longest)

export const policyText: z.ZodString = text.describe(
  'A whole policy file in YAML or JSON. The resource policy-gen://policy-file describes every field.'
)

/** The laws that are asked about. */
export const laws: z.ZodType<Regime[]> = z.array(z.literal(Object.keys(regimes) as Regime[]))

export const language: z.ZodType<Language> = z.literal([...languages])

/** The policy in a text that the caller passed. */
export function policyOf(text: string): Policy {
  const {policy, problems} = parsePolicy(text)
  if (policy) return policy
  const list = problems.map((problem) => formatProblem(problem)).join('\n')
  throw new RefusedInput(`This policy file is not valid:\n\n${list}`)
}
