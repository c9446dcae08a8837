import type {Area} from '../vocabulary/areas.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import type {Right} from '../vocabulary/rights.js'
import type {Localised} from '../languages/index.js'
import type {Term} from '../vocabulary/term.js'
import type {Disclosure} from '../vocabulary/disclosures.js'
import type {Region} from '../vocabulary/regions.js'
import type {Checked} from './checked.js'
import type {ConditionNeed, FactNeed, TextCheck} from './needs.js'
import type {Narrower, SensitiveDataNeed, State} from './state.js'

/**
 * A body of privacy law, as its file in `laws/` writes it. All of it is data: presets, options, questions and
 * the text that a policy has only under this law derive from it.
 */
export interface Law extends Term {
  /** How lawyers cite it. */
  readonly citation: string
  /** The text of the law. */
  readonly url: string
  /** The date from which it applies. */
  readonly inForce: {readonly from: string}
  /** When and how its entries were last compared with the law, unless they say otherwise. */
  readonly checked: Checked
  /** The regions whose people it protects: it isn't concerned with what is done only to others, except … */
  readonly protects: readonly Region[]
  /** … what organisations that are established there do, wherever the people are: Art. 3(1) GDPR. */
  readonly followsOrganisations?: boolean
  /** The countries whose organisations are usually subject to it. */
  readonly countries?: readonly string[]
  /** The area within which it lets data move freely; countries outside it are third countries. */
  readonly area?: Area
  /** Whether it calls somebody who decides why and how data is used its controller. */
  readonly controller?: boolean
  /** The legal grounds that it knows, and where: `6(1)(a)`, `7 I`. */
  readonly grounds?: Readonly<Partial<Record<LegalGround, string>>>
  /** How soon a request must be answered; for the laws of states, each state says so. */
  readonly answeredWithinDays?: number
  /** By how much the time may be extended for complex requests. */
  readonly extendedByDays?: number
  /** How often, at least, it requires a policy to be updated. */
  readonly renewedWithinMonths?: number
  /** What it asks of an organisation that other laws don't. */
  readonly asks?: readonly Asked[]
  /** The rights that it gives to everybody. */
  readonly rights?: readonly Right[]
  /** Whom to complain to, by country, where there is exactly one authority for companies. */
  readonly authorities?: Readonly<Record<string, Authority>>
  /** The laws of single states, where it is a profile of several. */
  readonly states?: readonly State[]
}

/** A part of a policy file that only some laws require. */
export type Asked =
  | 'officer'
  | 'representatives'
  | 'accountable'
  | 'authorities'
  | 'complaints'
  | 'toll-free'
  | 'verification'
  | 'agent'
  | 'appeal'
  | 'sale'
  | 'framework'
  | 'signals'

/** A supervisory authority. */
export interface Authority {
  readonly name: string
  readonly site: string
}

/** A part of the section on rights for the people of one place. */
export interface Local {
  /** `If you live in California` */
  readonly heading: Localised
  /** The beginning of a sentence that each right ends: `The CCPA gives you the right`. */
  readonly lead: Localised
  /** The rights as this law words them, in the order in which they are listed. */
  readonly rights: Readonly<Partial<Record<Right, Localised>>>
  /** The same where the law of a state gives less: `erasure.provided`. */
  readonly narrower?: Readonly<Partial<Record<`${Right}.${Narrower}`, Localised>>>
  /** What the laws of states say about sensitive data, as the end of the same sentence. */
  readonly sensitiveData?: Readonly<Record<SensitiveDataNeed, Localised>>
}

/** An entry as a law's file writes it, without what it shares with its law. */
export interface Entry {
  /** Its place in the law: `13.1.c`. */
  readonly id: string
  /** What must be disclosed, in one plain sentence. */
  readonly disclosure: Localised
  /** The exact place in the law. */
  readonly citation: string
  /** The text of the law. */
  readonly url?: string
  /** The states whose laws require it, and where they do; if left out, all of them do. */
  readonly states?: readonly StatePlace[]
  /** If left out: always. */
  readonly applies?: ConditionNeed
  readonly inForce?: InForce
  readonly checked?: Checked
  readonly satisfiedBy: {readonly facts: FactNeed; readonly text: TextCheck}
  /** The kind of section that answers it when it is written from the facts. */
  readonly section: Disclosure
}

/** A place in the law of a state. */
export interface StatePlace extends Pick<State, 'name' | 'region' | 'url'> {
  readonly citation: string
  /** The date from which it requires this. */
  readonly from: string
}

/** The first day, and the day on which it ended, such as `2018-05-25`. */
export interface InForce {
  readonly from: string
  readonly until?: string
}
