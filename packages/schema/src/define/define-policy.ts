import type * as z from 'zod'
import type {Policy, policySchema} from '../model/policy.js'
import type {recipient} from '../model/recipients.js'
import {parsePolicyValue} from '../parse/parse-policy.js'
import {formatProblem, type Problem} from '../problems/problem.js'
import type {ServiceId} from '../services/index.js'

/** A policy as it is written down. */
export type PolicyInput = Omit<Written, 'recipients'> & {
  readonly recipients?: Exclude<Written['recipients'], readonly object[]> | readonly RecipientInput[]
}

type Written = z.input<typeof policySchema>
type Recipient = z.input<typeof recipient>

/** A recipient as it is written down: one that names a service can leave out the rest. */
type RecipientInput = Recipient | (Partial<Recipient> & {readonly service: ServiceId})

/** A policy that doesn't hold together, with all that is wrong with it. */
export class InvalidPolicyError extends Error {
  override readonly name = 'InvalidPolicyError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/**
 * Write a policy in TypeScript or JavaScript, with the same checks as a policy in YAML.
 *
 * @example
 * export default definePolicy({title: 'Privacy', language: 'en', organisation: {name: 'Atlas'}, sections: […]})
 * @throws {InvalidPolicyError} if the policy doesn't hold together
 */
export function definePolicy(input: PolicyInput): Policy {
  const {policy, problems, todos} = parsePolicyValue(input)
  if (!policy || todos.length > 0) throw new InvalidPolicyError([...problems, ...todos])
  return policy
}
