import type {Action, LegalGround, Period, Right} from '@policy-gen/schema'

/** How a document is worded in one language, apart from its templates and the labels of its terms. */
export interface Wording {
  /** By when something is done: `within a month`. `length` is the period as `Intl` writes it: `1 month`. */
  readonly within: (period: Period, length: string) => string
  /** What is put before the name of a company, such as `die`. */
  readonly article: (name: string) => string | null
  /** A law as a sentence says under which we are responsible: `the GDPR`. */
  readonly underLaw: (label: string) => string
  /** Where laws have a legal ground: `6(1)(a)` is `Art. 6(1)(a) GDPR and UK GDPR`. */
  readonly groundCitation: (article: string, laws: readonly string[]) => string
  /** An action as a sentence about data says it. */
  readonly verb: (action: Action, actor: Person) => Verb
  /** Whether a sentence can name data by this label, or needs “this data:” before it: `health data`. */
  readonly isMass: (label: string) => boolean
  /** Such a label within a sentence: `des données de santé`, `jamais de données de santé`. */
  readonly some: (label: string, never: boolean) => string
  /** The kind of data for which the vocabulary has no word. */
  readonly otherData: string
  /** What a legal ground means, said to the person whom it concerns. */
  readonly groundMeanings: Readonly<Record<LegalGround, string>>
  /** Civ. Code § 1798.140(v)(1)(A) to (K), and (ae) for sensitive personal information. */
  readonly californiaCategories: Readonly<Record<CaliforniaCategoryName, string>>
  /** The rights that every reader should have heard of, as verbs of “You can …”. */
  readonly mainRights: Readonly<Record<MainRight, string>>
}

/** Who does something, as verbs tell apart: we, the reader, or others, who are many. */
export type Person = 'we' | 'you' | 'they'

/** `We sell it to …`, `Wir geben es an … weiter`. */
export interface Verb {
  /** In the middle of a sentence, before the data: `decide automatically on the basis of`, `geben`. */
  readonly finite: string
  /** What comes after the data: `weiter`. */
  readonly rest: string | null
  /** Behind a verb such as `können`: `weitergeben`. */
  readonly infinitive: string
  /** That verb: `können`, `peuvent`. */
  readonly may: string
  /** Whether the data goes *to* somebody, as what is sold does; otherwise it is shared *with* them. */
  readonly to: boolean
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
