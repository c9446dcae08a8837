import type {Practice} from '../model/index.js'
import {actions, type Action} from '../vocabulary/actions.js'
import {origins} from '../vocabulary/origins.js'
import {purposes} from '../vocabulary/purposes.js'
import {recipientKinds} from '../vocabulary/recipients.js'
import {securityMeasures} from '../vocabulary/security-measures.js'
import {subjects} from '../vocabulary/subjects.js'
import type {Vocabulary} from '../vocabulary/term.js'
import {covers} from '../vocabulary/tree.js'
import {dataIsWithin, dataOf} from './data.js'
import {shareRegions, type Where} from './regions.js'
import {whose} from './practices.js'
import type {PurposeEntry} from './purposes.js'
import type {ReceiverKind} from './receivers.js'

/** What an act is about. A field that is left out isn't stated; no `data` means all data. */
export interface Scope {
  readonly who?: Practice['who'] | 'anyone'
  readonly data?: Practice['data']
  readonly about?: Practice['about']
  readonly purposes?: readonly PurposeEntry[] | undefined
  readonly with?: readonly ReceiverKind[] | undefined
  readonly from?: Practice['from']
  readonly by?: Practice['by']
  readonly when?: string | undefined
  readonly unless?: string | undefined
  /** If left out, it applies everywhere. */
  readonly where?: Where
}

/** An act with what it is about. */
export interface Act extends Scope {
  readonly action: Action
}

/**
 * Whether a promise not to do something covers an act, so that only one of the two can be true: the act is
 * the promised one or a narrower one, by the same party, and within every limit of the promise.
 *
 * `never: share, data: [contact-data]` covers `does: sell, data: [email-address]`; it doesn't cover
 * `does: sell, data: [ip-address]`, nor what a partner shares.
 */
export function forbids(promise: Act, act: Act): boolean {
  return (
    covers(actions, promise.action, act.action) &&
    staysAbroad(promise, act) &&
    isSameParty(promise.who, act.who) &&
    concerns(promise, act) &&
    meets(subjects, peopleOf(act), promise.about) &&
    meets(purposes, act.purposes, promise.purposes) &&
    reaches(act.with, promise.with) &&
    meets(origins, act.from, promise.from) &&
    meets(securityMeasures, act.by, promise.by) &&
    isSameLimit(promise.when, act.when) &&
    isSameLimit(promise.unless, act.unless) &&
    shareRegions(act.where, promise.where)
  )
}

/** A promise that names no data is about all of it. */
function concerns({data: promised}: Act, act: Act): boolean {
  return (
    promised === undefined || dataOf(act).some((data) => promised.some((broad) => dataIsWithin(data, broad)))
  )
}

/** Data that the organisation itself keeps in another country is transferred, but not shared with anybody. */
function staysAbroad(promise: Act, act: Act): boolean {
  return act.action !== 'transfer' || promise.action === 'transfer' || act.with !== undefined
}

/** The organisation is responsible for its service providers; a promise of anybody else binds only them. */
function isSameParty(promised: Scope['who'], acting: Scope['who']): boolean {
  if (promised === 'anyone') return acting !== 'user'
  if (acting === 'anyone') return false
  if (promised === undefined || promised === 'organisation') return whose({does: 'use', who: acting}) === 'us'
  if (typeof promised === 'object')
    return typeof acting === 'object' && promised.other.trim() === acting.other.trim()
  return promised === acting
}

type Entry<V extends Vocabulary> =
  (keyof V & string) | {readonly other: string; readonly kind?: (keyof V & string) | undefined}

/** A promise that names none covers all of them; an act that names none may be about others. */
function meets<V extends Vocabulary>(
  vocabulary: V,
  named: readonly Entry<V>[] | undefined,
  promised: readonly Entry<V>[] | undefined
): boolean {
  if (promised === undefined) return true
  return (named ?? []).some((narrow) => promised.some((broad) => isWithin(vocabulary, narrow, broad)))
}

function isWithin<V extends Vocabulary>(vocabulary: V, narrow: Entry<V>, broad: Entry<V>): boolean {
  if (typeof broad === 'string') {
    const kind = typeof narrow === 'string' ? narrow : narrow.kind
    return kind !== undefined && covers(vocabulary, broad, kind)
  }
  if (typeof narrow === 'string') return false
  return broad.other.trim().toLowerCase() === narrow.other.trim().toLowerCase()
}

/**
 * A receiver without a term in the vocabulary is a third party, and so is an unnamed one; the organisation's
 * own staff is not.
 */
function reaches(named: Scope['with'], promised: Scope['with']): boolean {
  if (promised === undefined) return true
  if (named === undefined) return promised.includes('third-party')
  return named.some((kind) =>
    promised.some(
      (broad) => isWithin(recipientKinds, kind, broad) || (broad === 'third-party' && kind !== 'staff')
    )
  )
}

/** “Children's data” is about children. */
function peopleOf({about, data}: Scope): Scope['about'] {
  return data?.includes('children-data') ? [...(about ?? []), 'children'] : about
}

/** An occasion or an exception limits a promise, unless the same words limit the act. */
function isSameLimit(promised: string | undefined, acting: string | undefined): boolean {
  return promised === undefined || promised.trim() === acting?.trim()
}
