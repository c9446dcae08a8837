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
  /** A date in the form of the language: `Intl` writes `1 mai 2026`, the French `1er mai 2026`. */
  readonly date: (written: string) => string
  /**
   * A length of time in the form of the language: in French, `Intl` keeps days on the line with their number,
   * but not years.
   */
  readonly period: (written: string) => string
  /** The separator of names that may contain commas and “and”: `; `. */
  readonly separator: string
  /**
   * The time within which something is done: `within a month`. `length` is the period as `Intl` writes it: `1
   * month`.
   */
  readonly within: (period: Period, length: string) => string
  /** The article before the name of a company, such as `die`, or `der` after `gemeinsam mit`. */
  readonly article: (name: string, grammaticalCase?: 'nominative' | 'dative') => string | null
  /** The name of the law under which we are responsible, within a sentence: `the GDPR`. */
  readonly underLaw: (label: string) => string
  /** The places of a legal ground in laws: `6(1)(a)` is `Art. 6(1)(a) GDPR and UK GDPR`. */
  readonly groundCitation: (article: string, laws: readonly string[]) => string
  /** The regions in which something applies, from their labels: `in France and Italy`. */
  readonly regions: (labels: readonly string[], list: (words: readonly string[]) => string) => string
  /** A limit to regions: `only in France`. */
  readonly only: (regions: string) => string
  /** The opening of a sentence about some regions: `in France only,`. */
  readonly onlyThere: (regions: string) => string
  /** All regions, and all other regions. */
  readonly everywhere: string
  readonly elsewhere: string
  /** Whether a sentence that follows a colon begins with a capital letter. */
  readonly capitalAfterColon: boolean
  /** The words around the data in a sentence about it. */
  readonly clause: (deed: Deed) => Clause
  /** Whether a sentence can name data by this label, or needs “this data:” before it: `health data`. */
  readonly isMass: (label: string) => boolean
  /** Such a label within a sentence, `denied` as the object of `never`: `des données`, `jamais de données`. */
  readonly some: (label: string, denied: boolean) => string
  /**
   * Purposes within a sentence, if the language needs more than a preposition before the labels: `zur
   * Lieferung und für Werbung`. `undefined` if the labels fit into no sentence.
   */
  readonly aims?: (purposes: readonly AimedAt[], list: (words: readonly string[]) => string) => string | null
  /** The origin of data, if the language needs another case for it: `von Datenhändlern`. */
  readonly origins?: Readonly<Record<Origin, string>>
  /** The kind of data for which the vocabulary has no term. */
  readonly otherData: string
  /** What a legal ground means, addressed to the person whom it concerns. */
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
  /** The words if only one state is meant, such as `in Iowa`. */
  readonly alone: (where: string) => {readonly heading: string; readonly lead: string}
  /** What a column is about. */
  readonly columns: Readonly<Record<StateColumn, string>>
  /** Whether a law gives it, and how far. */
  readonly cells: Readonly<Record<'yes' | 'no' | Narrower | SensitiveDataNeed, string>>
}

/** A point in which the laws of states differ. */
export type StateColumn = ComparedRight | 'sensitive-data'

/** A part of the Data Privacy Framework. */
export interface Framework {
  /** The framework under which the organisation is certified. */
  readonly program: string
  /** The region from which the data comes. */
  readonly from: string
  /** Which data protection authority is responsible there. */
  readonly authority: string
}

/** Who does something, as verb forms distinguish it: we, the reader, or others in the plural. */
export type Person = 'we' | 'you' | 'they'

/** Who does, may do or never does something. */
export interface Deed {
  readonly action: Action
  readonly modality: Modality
  /** At the beginning of a sentence: `We`. */
  readonly who: string
  readonly person: Person
}

/** `We never sell … to`, `Wir können … weitergeben`. */
export interface Clause {
  /** The part before the data: `We never sell`. */
  readonly opening: string
  /** The part after it: `weitergeben`. */
  readonly closing: string | null
  /** Whether the data goes *to* somebody, as sold data does; otherwise it is shared *with* them. */
  readonly to: boolean
  /**
   * Whether its end states a purpose, such as `for advertising across sites`, so that purposes go in
   * brackets.
   */
  readonly aims?: boolean
  /** Whether the data is the object of the verb, without a preposition between them. */
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
