import type {Policy, Practice, Recipient, Transfer} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {serviceOf} from '../services/index.js'
import {recipientKinds, type RecipientKind} from '../vocabulary/recipients.js'
import {covers} from '../vocabulary/tree.js'
import {entryById} from './entry-by-id.js'
import {byUs} from './practices.js'

/** A kind of recipient, or the author's own words for it. */
export type ReceiverKind = RecipientKind | {readonly other: string}

/** Somebody to whom data goes, and where the policy says so. */
export interface Receiver {
  readonly path: Path
  /** All its roles towards the organisation; most have one. */
  readonly kinds: readonly ReceiverKind[]
  /** The entry of `recipients`, where there is one. */
  readonly recipient?: Recipient
}

/** The entries of `recipients`. */
export function listedRecipients({recipients}: Policy): (Receiver & {readonly recipient: Recipient})[] {
  const list = recipients === undefined || recipients === 'none' ? [] : recipients
  return list.map((recipient, index) => ({path: ['recipients', index], kinds: kindsOf(recipient), recipient}))
}

/** An entry of `recipients` by its id. */
export function recipientOf(id: string, {recipients}: Policy): Recipient | undefined {
  return Array.isArray(recipients) ? entryById(id, recipients) : undefined
}

/** To whom a practice gives data: `with`, with references resolved. */
export function receiversOf(practice: Practice, policy: Policy, path: Path = []): Receiver[] {
  return (practice.with ?? []).map((other, place) => {
    const at = [...path, 'with', place]
    if (typeof other === 'string' || 'other' in other) return {path: at, kinds: [other]}
    const recipient = recipientOf(other.recipient, policy)
    return recipient
      ? {path: at, kinds: kindsOf(recipient), recipient}
      : {path: at, kinds: [{other: other.recipient}]}
  })
}

/** Everybody outside who receives data: by the table, and by the organisation's practices. */
export function receivers(policy: Policy): Receiver[] {
  const named = byUs(policy).flatMap(({practice, path}) => receiversOf(practice, policy, path))
  const listed = listedRecipients(policy)
  return [...listed, ...named.filter(({recipient}) => recipient === undefined)].filter(isOutside)
}

/** Whether a receiver is outside the organisation; its own staff isn't. */
export function isOutside({kinds}: Receiver): boolean {
  return kinds.some((kind) => kind !== 'staff')
}

/** Whether a receiver works for the organisation, on its instructions, and has no other role. */
export function worksForUs({kinds}: Pick<Receiver, 'kinds'>): boolean {
  return kinds.every((kind) => typeof kind === 'string' && covers(recipientKinds, 'service-provider', kind))
}

/** What an entry of `recipients` is to the organisation: one kind, or several. */
export function kindsOf({kind}: Pick<Recipient, 'kind'>): readonly ReceiverKind[] {
  return Array.isArray(kind) ? kind : [kind]
}

/** Whether a receiver belongs to the same group of companies. */
export function isRelated(recipient: Recipient): boolean {
  return recipient.related === true || kindsOf(recipient).includes('affiliate')
}

/** The countries in which an entry of `recipients` handles data. */
export function countriesOf({country}: Recipient): string[] {
  return country === undefined ? [] : [country].flat()
}

/**
 * The country that a known service is run from, if an entry of `recipients` names the service but not where
 * it handles data.
 */
export function operatorsCountry({country, service}: Recipient): string | undefined {
  return country === undefined && service !== undefined ? serviceOf(service)?.operator.country : undefined
}

/** The entries of `transfers`. */
export function listedTransfers({transfers}: Policy): {readonly path: Path; readonly transfer: Transfer}[] {
  const list = transfers === undefined || transfers === 'none' ? [] : transfers
  return list.map((transfer, index) => ({path: ['transfers', index], transfer}))
}

/** Every country that data goes to, and where the policy says so: recipients and transfers. */
export function countriesReached(policy: Policy): {readonly path: Path; readonly country: string}[] {
  return [
    ...listedRecipients(policy).flatMap(({path, recipient}) =>
      countriesOf(recipient).map((country) => ({path: [...path, 'country'], country}))
    ),
    ...listedTransfers(policy).flatMap(({path, transfer}) =>
      transfer.to.map((country) => ({path: [...path, 'to'], country}))
    )
  ]
}
