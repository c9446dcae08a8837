import type {
  Action,
  ComparedRight,
  LegalGround,
  Modality,
  Narrower,
  Origin,
  Period,
  Purpose,
  Right,
  SensitiveDataNeed
} from '@policy-gen/schema'

/** How a document is worded in one language, apart from its templates and the labels of its terms. */
export interface Wording {
  /** A date as the language wants it: `Intl` writes `1 mai 2026`, the French `1er mai 2026`. */
  readonly date: (written: string) => string
  /** A length of time as the language wants it: `Intl` keeps French days together with their number, and not years. */
  readonly period: (written: string) => string
  /** What separates names that hold commas and “and” themselves: `; `. */
  readonly separator: string
  /** By when something is done: `within a month`. `length` is the period as `Intl` writes it: `1 month`. */
  readonly within: (period: Period, length: string) => string
  /** What is put before the name of a company, such as `die`, or `der` behind `gemeinsam mit`. */
  readonly article: (name: string, grammaticalCase?: 'nominative' | 'dative') => string | null
  /** A law as a sentence says under which we are responsible: `the GDPR`. */
  readonly underLaw: (label: string) => string
  /** Where laws have a legal ground: `6(1)(a)` is `Art. 6(1)(a) GDPR and UK GDPR`. */
  readonly groundCitation: (article: string, laws: readonly string[]) => string
  /** The regions in which something applies, of their labels: `in France and Italy`. */
  readonly regions: (labels: readonly string[], list: (words: readonly string[]) => string) => string
  /** What is limited to regions: `only in France`. */
  readonly only: (regions: string) => string
  /** What opens a sentence about some regions: `in France only,`. */
  readonly onlyThere: (regions: string) => string
  /** Of all regions, and of all that nothing else is said of. */
  readonly everywhere: string
  readonly elsewhere: string
  /** Whether a sentence that follows a colon begins with a capital letter. */
  readonly capitalAfterColon: boolean
  /** What surrounds the data in a sentence about it. */
  readonly clause: (deed: Deed) => Clause
  /** Whether a sentence can name data by this label, or needs “this data:” before it: `health data`. */
  readonly isMass: (label: string) => boolean
  /** Such a label within a sentence, `denied` as the object of `never`: `des données`, `jamais de données`. */
  readonly some: (label: string, denied: boolean) => string
  /**
   * What something is done for, within a sentence, where a language wants more than a preposition before the labels:
   * `zur Lieferung und für Werbung`. Nothing where the labels go into no sentence.
   */
  readonly aims?: (purposes: readonly AimedAt[], list: (words: readonly string[]) => string) => string | null
  /** Where data is from, where a language wants another case for it: `von Datenhändlern`. */
  readonly origins?: Readonly<Record<Origin, string>>
  /** The kind of data for which the vocabulary has no word. */
  readonly otherData: string
  /** What a legal ground means, said to the person whom it concerns. */
  readonly groundMeanings: Readonly<Record<LegalGround, string>>
  /** Civ. Code § 1798.140(v)(1)(A) to (K), and (ae) for sensitive personal information. */
  readonly californiaCategories: Readonly<Record<CaliforniaCategoryName, string>>
  /** The parts of the Data Privacy Framework, as sentences about a certification name them. */
  readonly frameworks: Readonly<Record<'EU' | 'UK' | 'CH', Framework>>
  /** How the laws of states differ. */
  readonly states: StateWords
  /** The rights that every reader should have heard of, as verbs of “You can …”. */
  readonly mainRights: Readonly<Record<MainRight, string>>
}

/** A purpose with its label. */
export interface AimedAt {
  readonly purpose: Purpose
  readonly label: string
}

/** The table of what differs between the laws of states. */
export interface StateWords {
  /** Where one state alone is meant, given `in Iowa`. */
  readonly alone: (where: string) => {readonly heading: string; readonly lead: string}
  /** What a column is about. */
  readonly columns: Readonly<Record<StateColumn, string>>
  /** Whether a law gives it, and how far. */
  readonly cells: Readonly<Record<'yes' | 'no' | Narrower | SensitiveDataNeed, string>>
}

/** What the laws of states differ in. */
export type StateColumn = ComparedRight | 'sensitive-data'

/** A part of the Data Privacy Framework. */
export interface Framework {
  /** What the organisation is certified under. */
  readonly program: string
  /** Where the data comes from that it is about. */
  readonly from: string
  /** Which data protection authority is responsible there. */
  readonly authority: string
}

/** Who does something, as verbs tell apart: we, the reader, or others, who are many. */
export type Person = 'we' | 'you' | 'they'

/** Who does, may do or never does something. */
export interface Deed {
  readonly action: Action
  readonly modality: Modality
  /** Where a sentence begins: `We`. */
  readonly who: string
  readonly person: Person
}

/** `We never sell … to`, `Wir können … weitergeben`. */
export interface Clause {
  /** What comes before the data: `We never sell`. */
  readonly opening: string
  /** What comes after it: `weitergeben`. */
  readonly closing: string | null
  /** Whether the data goes *to* somebody, as what is sold does; otherwise it is shared *with* them. */
  readonly to: boolean
  /** Whether its end says what for, as `for advertising across sites` does, so that purposes come in brackets. */
  readonly aims?: boolean
  /** Whether the data is the object of the verb, and no preposition comes between. */
  readonly isObject: boolean
}

/** The categories of the California Consumer Privacy Act. */
export type CaliforniaCategoryName =
  | 'identifiers'
  | 'records'
  | 'protected'
  | 'commercial'
  | 'biometric'
  | 'network'
  | 'geolocation'
  | 'sensory'
  | 'professional'
  | 'education'
  | 'inferences'
  | 'sensitive'
  | 'other'

/** The rights that the summary names. */
export type MainRight = Extract<
  Right,
  'access' | 'rectification' | 'erasure' | 'objection' | 'withdraw-consent' | 'opt-out-of-sale' | 'complaint'
>
