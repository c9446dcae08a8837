import {handled} from '../consistency/collected-data.js'
import {byUs} from '../facts/practices.js'
import {purposesOf} from '../facts/purposes.js'
import type {Policy} from '../model/policy.js'
import {purposes, type Purpose} from '../vocabulary/purposes.js'
import {covers} from '../vocabulary/tree.js'
import {serviceOf, type Service} from './index.js'

/**
 * The data of a policy with its services spelt out: a recipient that names a service gets the usual facts
 * about it that the author left out. What the author wrote stays; nothing outside of the recipients changes.
 * Data and purposes are filled in by `fillFromPractices`, once the practices can be asked.
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
 * The policy with the data that its services usually receive, and what for, if its practices declare it: a
 * service gets only data that is collected, and only for purposes that the policy has.
 */
export function fillFromPractices(policy: Policy): Policy {
  const {recipients} = policy
  if (!Array.isArray(recipients) || !recipients.some(({service}) => service !== undefined)) return policy
  const isHandled = handled(policy)
  const isMeant = meant(policy)
  const known = new Map<Service, Pick<Service, 'data' | 'purposes'>>()
  const usualOf = (service: Service): Pick<Service, 'data' | 'purposes'> => {
    const {data, purposes} = service
    const found = known.get(service) ?? {data: data.filter(isHandled), purposes: purposes.filter(isMeant)}
    known.set(service, found)
    return found
  }
  return {
    ...policy,
    recipients: recipients.map((recipient) => {
      const service = recipient.service === undefined ? undefined : serviceOf(recipient.service)
      if (service === undefined) return recipient
      const usual = usualOf(service)
      const data = recipient.data ?? [...usual.data]
      const purposes = recipient.purposes ?? [...usual.purposes]
      return {...recipient, ...(data.length > 0 && {data}), ...(purposes.length > 0 && {purposes})}
    })
  }
}

/** Whether a practice that happens has a purpose, a narrower or a broader one. */
function meant(policy: Policy): (purpose: Purpose) => boolean {
  const declared = byUs(policy)
    .flatMap(({practice}) => purposesOf(practice))
    .filter((purpose) => typeof purpose === 'string')
  return (purpose) =>
    declared.some((other) => covers(purposes, other, purpose) || covers(purposes, purpose, other))
}

function filled(recipient: Naming): object {
  const service = serviceOf(recipient.service)
  // The model reports that there is no such service; reporting its missing kind would only repeat that.
  return service ? {...usual(service), ...recipient} : {kind: 'third-party', ...recipient}
}

function usual({name, operator, kind, privacy}: Service): object {
  return {
    name: operator.name.startsWith(name) ? operator.name : `${name} (${operator.name})`,
    kind,
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
