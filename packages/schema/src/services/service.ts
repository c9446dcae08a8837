import type {CookieCategory} from '../vocabulary/cookie-categories.js'
import type {DataCategory} from '../vocabulary/data-categories.js'
import type {Purpose} from '../vocabulary/purposes.js'
import type {RecipientKind} from '../vocabulary/recipients.js'
import type {Safeguard} from '../vocabulary/safeguards.js'

/** A service that sites use, with the usual facts about it. Facts that we don't know are left out. */
export interface Service {
  readonly name: string
  /** What it is to those who use it. */
  readonly kind: RecipientKind
  readonly operator: {
    readonly name: string
    /** Where the operator is established: a country by its two letters. */
    readonly country: string
    readonly address?: readonly string[]
  }
  /** For whom it usually handles the data: for its customer, for itself, or some of it for each. */
  readonly role: 'processor' | 'controller' | 'both'
  readonly data: readonly DataCategory[]
  readonly purposes: readonly Purpose[]
  /** Cookies that it sets in the browser of a visitor; an empty list where it sets none. */
  readonly cookies?: readonly ServiceCookie[]
  /** What the operator names for transfers to the United States or elsewhere; an empty list where none is known. */
  readonly safeguard?: readonly Safeguard[]
  readonly privacy: string
  readonly optOut?: string
  /** When the entry was last looked at. */
  readonly checked: string
  /** What the operator's own statements say about it. Every other fact is from general knowledge. */
  readonly verified: readonly ServiceStatement[]
}

export interface ServiceCookie {
  readonly name: string
  readonly category: CookieCategory
  /** `session`, or a period; left out if we don't know how long it stays. */
  readonly duration?: string
}

/** A statement of the operator, which facts it states, and when somebody read it. */
export interface ServiceStatement {
  readonly facts: readonly ServiceFact[]
  readonly source: string
  readonly read: string
}

/** What an operator can state. The purposes of using its service are decided by its customer. */
export const serviceFacts = ['operator', 'address', 'role', 'data', 'cookies', 'safeguard', 'optOut'] as const

export type ServiceFact = (typeof serviceFacts)[number]
