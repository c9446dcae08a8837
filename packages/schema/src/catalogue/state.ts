import type {DataCategory} from '../vocabulary/data-categories.js'
import type {Region} from '../vocabulary/regions.js'
import type {Right} from '../vocabulary/rights.js'
import type {Checked} from './checked.js'

/** The law of one state among several that are alike: all that differs from one to the next. */
export interface State {
  readonly name: string
  readonly region: Region
  readonly citation: string
  /** Where the state publishes it. */
  readonly url: string
  /** When and how this row was last compared with it, … */
  readonly checked: Checked
  /** … but for these parts, which nobody could, … */
  readonly unchecked: readonly StatePart[]
  /** … and these, which were read where the state publishes them, though the others were not. */
  readonly official?: readonly StatePart[]
  /** From when it applies. */
  readonly from: string
  /** The rights that it gives, and `false` for one that others give and it doesn't. */
  readonly rights: Readonly<Partial<Record<Right, Given>>>
  /** How soon a request is answered, and how much longer a hard one may take. */
  readonly answer: Deadline & {readonly extendedByDays: number}
  /** How soon an appeal is decided. */
  readonly appeal: Deadline | 'none'
  /** Since when opt-out signals of a browser are honoured. */
  readonly signals: Since | 'none'
  /** On what the use of sensitive data depends. */
  readonly sensitiveData: {readonly needs: SensitiveDataNeed; readonly in: string}
  /** What it prescribes word for word where data of a kind is sold. */
  readonly notices: readonly Notice[]
  /** To whom it applies, where it is not to everybody. */
  readonly appliesTo?: Applicability
  /** What may not be sold even with consent. */
  readonly neverSold?: readonly Unsellable[]
  /** Up to which age data is neither sold nor used for targeted advertising, even with consent. */
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

/** Where a law gives a right; since when, and how far it goes, where that is not as in most states. */
export type Given = false | string | (Partial<Since> & {readonly in: string; readonly only?: Narrower})

/**
 * What a right is narrowed to: data that the person provided; decisions that are made by machines alone; categories of
 * third parties instead of the third parties; those to whom data was sold.
 */
export type Narrower = 'provided' | 'automated' | 'categories' | 'sold'

/** Consent; a notice and a way to opt out; or that what was asked for can't be done without it. */
export type SensitiveDataNeed = 'consent' | 'opt-out' | 'necessity'

/** How many days a law allows, and where it says so. */
export interface Deadline {
  readonly withinDays: number
  readonly in: string
}

/** Since when a law asks for something, and where it does. */
export interface Since {
  readonly from: string
  readonly in: string
}

/** To whom the law of a state applies: who does business there, or offers something to its people, and … */
export interface Applicability {
  readonly in: string
  /** From when on these are the limits, where others were before. */
  readonly from?: string
  /** … has to do with the data of so many of them in a year, … */
  readonly people?: number
  /** … without those of whom nothing but a payment is known, … */
  readonly withoutPayments?: true
  /** … or of so many, with this share of revenue from the sale of data, … */
  readonly sellers?: {readonly people: number; readonly share: string}
  /** … or does this, however little. */
  readonly always?: string
  /** Only beyond so many dollars of revenue a year. */
  readonly revenue?: number
  /** Without those that are small by the rules of the federal Small Business Administration, but for the sale of sensitive data. */
  readonly withoutSmallBusinesses?: true
  /** What has to be the case as well. */
  readonly also?: string
}

/** Data that a law lets nobody sell. */
export interface Unsellable extends Since {
  readonly data: DataCategory
}

/** Words that a law prescribes. */
export interface Notice {
  /** The data whose sale calls for them, or narrower data. */
  readonly data: DataCategory
  readonly words: string
}

/** The rights in which comprehensive laws differ: each says of every one whether it gives it. */
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

/** A state with a comprehensive law. A right that it doesn't mention doesn't compile. */
export interface ComprehensiveState extends State {
  readonly appliesTo: Applicability
  readonly rights: Readonly<Record<ComparedRight, Given>>
}
