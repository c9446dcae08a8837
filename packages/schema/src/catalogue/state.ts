import type {DataCategory} from '../vocabulary/data-categories.js'
import type {Region} from '../vocabulary/regions.js'
import type {Right} from '../vocabulary/rights.js'
import type {Checked} from './checked.js'

/** The law of one state among several that are alike: only what differs from state to state. */
export interface State {
  readonly name: string
  readonly region: Region
  readonly citation: string
  /** Where the state publishes it. */
  readonly url: string
  /** When and how this row was last compared with it, … */
  readonly checked: Checked
  /** … except these parts, which could not be compared, … */
  readonly unchecked: readonly StatePart[]
  /** … and these, which were read where the state publishes them, though the others were not. */
  readonly official?: readonly StatePart[]
  /** The date from which it applies. */
  readonly from: string
  /** The rights that it gives, and `false` for a right that other states give and this one doesn't. */
  readonly rights: Readonly<Partial<Record<Right, Given>>>
  /** How soon a request must be answered, and by how much that may be extended for a complex one. */
  readonly answer: Deadline & {readonly extendedByDays: number}
  /** How soon an appeal must be decided. */
  readonly appeal: Deadline | 'none'
  /** Since when a browser's opt-out signals must be honoured. */
  readonly signals: Since | 'none'
  /** On what the use of sensitive data depends. */
  readonly sensitiveData: {readonly needs: SensitiveDataNeed; readonly in: string}
  /** Words that it prescribes where certain data is sold. */
  readonly notices: readonly Notice[]
  /** To whom it applies, if not to everybody. */
  readonly appliesTo?: Applicability
  /** What may not be sold even with consent. */
  readonly neverSold?: readonly Unsellable[]
  /** The age below which data is neither sold nor used for targeted advertising, even with consent. */
  readonly minors?: Since & {readonly below: number}
}

/** A part of a row that is compared with the law on its own. */
export type StatePart =
  | 'rights'
  | 'answer'
  | 'appeal'
  | 'signals'
  | 'sensitiveData'
  | 'notices'
  | 'appliesTo'
  | 'neverSold'
  | 'minors'

/** Where a law gives a right; and since when, and how far it goes, if that differs from most states. */
export type Given = false | string | (Partial<Since> & {readonly in: string; readonly only?: Narrower})

/**
 * What a right is limited to: data that the person provided; decisions made solely by machines; categories of
 * third parties instead of named ones; those to whom data was sold.
 */
export type Narrower = 'provided' | 'automated' | 'categories' | 'sold'

/** Consent; a notice and a way to opt out; or that the data is necessary for what the person asked for. */
export type SensitiveDataNeed = 'consent' | 'opt-out' | 'necessity'

/** How many days a law allows, and where it says so. */
export interface Deadline {
  readonly withinDays: number
  readonly in: string
}

/** Since when a law requires something, and where it does. */
export interface Since {
  readonly from: string
  readonly in: string
}

/** To whom the law of a state applies: who does business there, or offers something to its people, and … */
export interface Applicability {
  readonly in: string
  /** The date from which these limits apply, if others applied before. */
  readonly from?: string
  /** … handles the data of at least this many of them a year, … */
  readonly people?: number
  /** … not counting those of whom only a payment is known, … */
  readonly withoutPayments?: true
  /** … or of at least this many, with this share of revenue from the sale of data, … */
  readonly sellers?: {readonly people: number; readonly share: string}
  /** … or does this, on whatever scale. */
  readonly always?: string
  /** Only with more than this many dollars of revenue a year. */
  readonly revenue?: number
  /**
   * Except small businesses as the federal Small Business Administration defines them, unless they sell
   * sensitive data.
   */
  readonly withoutSmallBusinesses?: true
  /** A further condition. */
  readonly also?: string
}

/** Data whose sale a law prohibits. */
export interface Unsellable extends Since {
  readonly data: DataCategory
}

/** Words that a law prescribes. */
export interface Notice {
  /** The data whose sale, or that of narrower data, requires them. */
  readonly data: DataCategory
  readonly words: string
}

/** The rights in which comprehensive laws differ: each law says of each right whether it gives it. */
export type ComparedRight =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'portability'
  | 'opt-out-of-sale'
  | 'opt-out-of-targeted-advertising'
  | 'opt-out-of-profiling'
  | 'information-on-sharing'
  | 'question-profiling'

/** A state with a comprehensive law. A right that it doesn't mention is a compile error. */
export interface ComprehensiveState extends State {
  readonly appliesTo: Applicability
  readonly rights: Readonly<Record<ComparedRight, Given>>
}
