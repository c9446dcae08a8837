import type {Contact, Policy} from '@policy-gen/schema'
import {postalLine} from '../wording/addresses.js'
import type {Speech} from '../wording/speech.js'
import {unlessEmpty} from './view.js'

/** Ways to contact somebody, for the template `reach`. */
export interface Reach {
  readonly mail: string | null
  readonly phone: Telephone | null
  readonly tollFree: Telephone | null
  readonly form: string | null
  readonly post: string | null
  /** The same one by one, for the template `reach-line`, which makes a sentence of them. */
  readonly ways: readonly Way[]
  /** Whether there is only one way, which needs no list. */
  readonly alone: boolean
}

type Way = Partial<
  Readonly<Record<'mail' | 'form' | 'post' | 'phone' | 'tollFree', string | Telephone | null>>
>

interface Telephone {
  readonly text: string
  /** `tel:+4930123456` */
  readonly link: string
}

/** Ways to contact somebody, if there are any. */
export function reachOf(contact: Contact | undefined, speech: Speech): Reach | undefined {
  if (contact === undefined) return undefined
  const {email, phone, tollFree, form, address} = contact
  const reach = {
    mail: email ?? null,
    phone: telephone(phone),
    tollFree: telephone(tollFree),
    form: form ?? null,
    post: address === undefined ? null : postalLine(address, speech.country(address.country))
  }
  const ways = waysOf(reach)
  return unlessEmpty({...reach, ways, alone: ways.length === 1})
}

/** How to contact the organisation about privacy: by letter at its own address, unless another is named. */
export function organisationReach({organisation}: Policy, speech: Speech): Reach | undefined {
  const {contact, address} = organisation
  return reachOf({...(address && {address}), ...contact}, speech)
}

function waysOf(reach: Omit<Reach, 'ways' | 'alone'>): Way[] {
  const none = {mail: null, form: null, phone: null, tollFree: null, post: null}
  return (['mail', 'form', 'phone', 'tollFree', 'post'] as const)
    .filter((way) => reach[way] !== null)
    .map((way) => ({...none, [way]: reach[way]}))
}

function telephone(number: string | undefined): Telephone | null {
  return number === undefined ? null : {text: number, link: `tel:${number.replace(/[^+\d]/g, '')}`}
}
