import type * as z from 'zod'
import type {Policy, policySchema} from '../model/policy.js'
import type {recipient} from '../model/recipients.js'
import {parsePolicyValue} from '../parse/parse-policy.js'
import {formatProblem, type Problem} from '../problems/problem.js'
import type {ServiceId} from '../services/index.js'

/** A policy as its author writes it. */
export type PolicyInput = Omit<Written, 'recipients'> & {
  readonly recipients?: Exclude<Written['recipients'], readonly object[]> | readonly RecipientInput[]
}

type Written = z.input<typeof policySchema>
type Recipient = z.input<typeof recipient>

/** A recipient as the author writes it: one that names a service can leave out the rest. */
type RecipientInput = Recipient | (Partial<Recipient> & {readonly service: ServiceId})

/** A policy that isn't valid, with every problem that it has. */
export class InvalidPolicyError extends Error {
  override readonly name = 'InvalidPolicyError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/**
 * Defines a policy in TypeScript or JavaScript, with the same checks as for a policy in YAML.
 *
 * @example
 * export default definePolicy({title: 'Privacy', language: 'en', organisation: {name: 'Atlas'}, sections: […]})
 * @throws {InvalidPolicyError} if the policy isn't valid
 */
export function definePolicy(input: PolicyInput): Policy {
  const {policy, problems, todos} = parsePolicyValue(input)
  if (!policy || todos.length > 0) throw new InvalidPolicyError([...problems, ...todos])
  return policy
}
