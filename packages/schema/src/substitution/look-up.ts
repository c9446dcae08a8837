import {entryById} from '../facts/entry-by-id.js'
import type {Policy} from '../model/policy.js'

/**
 * A fact of the policy by its name: keys joined by dots, and in lists the `id` of an entry. Only own keys are
 * followed, so that `constructor.name` finds nothing.
 *
 * @example lookUp(policy, 'organisation.contact.email') // 'privacy@atlas.example'
 * @example lookUp(policy, 'recipients.mail-service.name') // 'Postman Ltd'
 */
export function lookUp(policy: Policy, name: string): string | number | undefined {
  let value: unknown = policy
  for (const step of name.split('.')) value = inside(value, step)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

function inside(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return entryById<unknown>(step, value)
  return ownValue(value, step)
}

function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}
