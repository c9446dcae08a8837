import {handled} from '../consistency/collected-data.js'
import type {Policy} from '../model/policy.js'
import {serviceOf, type Service} from './index.js'

/**
 * The data of a policy with its services spelled out: a recipient that names one has what is usual about it, as far
 * as the author left it out. What the author wrote stays; nothing is added beside the recipients. The data is filled
 * in by `fillData`, once the practices can be asked.
 *
 * @example fillRecipients({recipients: [{service: 'stripe'}]}) // {recipients: [{kind: 'payment-provider', name: 'Stripe (…)', …}]}
 */
export function fillRecipients(policy: unknown): unknown {
  if (!isRecord(policy) || !Array.isArray(policy.recipients)) return policy
  const listed: readonly unknown[] = policy.recipients
  if (!listed.some(namesService)) return policy
  return {
    ...policy,
    recipients: listed.map((recipient) => (namesService(recipient) ? filled(recipient) : recipient))
  }
}

/**
 * The policy with the data that its services usually receive, of that which its practices handle: what nobody declared
 * to collect, no service can be said to get.
 */
export function fillData(policy: Policy): Policy {
  const {recipients} = policy
  if (!Array.isArray(recipients) || !recipients.some(({service}) => service !== undefined)) return policy
  const isHandled = handled(policy)
  return {
    ...policy,
    recipients: recipients.map((recipient) => {
      const data = (recipient.service && serviceOf(recipient.service)?.data)?.filter(isHandled) ?? []
      return recipient.data || data.length === 0 ? recipient : {...recipient, data}
    })
  }
}

function filled(recipient: Naming): object {
  const service = serviceOf(recipient.service)
  // The model says that there is no such service; that its kind is missing would be an echo.
  return service ? {...usual(service), ...recipient} : {kind: 'third-party', ...recipient}
}

function usual({name, operator, kind, purposes, privacy}: Service): object {
  return {
    name: operator.name.startsWith(name) ? operator.name : `${name} (${operator.name})`,
    kind,
    purposes,
    policy: privacy
  }
}

type Naming = Readonly<Record<string, unknown>> & {readonly service: string}

function namesService(recipient: unknown): recipient is Naming {
  return isRecord(recipient) && typeof recipient.service === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
