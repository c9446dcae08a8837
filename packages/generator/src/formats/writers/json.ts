import type {Policy} from '@policy-gen/schema'

/** The policy as it was validated, for other programs. What only editors need is left out. */
export function json(policy: Policy): string {
  return `${JSON.stringify({...policy, $schema: undefined}, null, 2)}\n`
}
