import type {Policy} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {reachOf, type Reach} from './reach.js'
import {answersTo} from './view.js'

/** Who is accountable for how data is handled, for the template `accountable-person`. */
interface AccountablePerson {
  readonly name: string | null
  readonly title: string
  /** Whether Canadian law requires it. */
  readonly canada: boolean
  readonly reach: Reach | null
}

/** Who is accountable for how data is handled: PIPEDA 4.8.2(a). */
export function accountablePerson(policy: Policy, speech: Speech): AccountablePerson | null {
  const {accountable} = policy.organisation
  if (accountable === undefined) return null
  return {
    name: accountable.name ?? null,
    title: accountable.title,
    canada: answersTo(policy, 'pipeda'),
    reach: reachOf(accountable, speech) ?? null
  }
}
