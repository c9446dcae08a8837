import type {Language, Regime, Region, ServiceId} from '@policy-gen/schema'

/** The answers given to `init`. What was not answered is left to do in the file. */
export interface Answers {
  readonly name?: string
  readonly legalName?: string
  readonly email?: string
  readonly site?: string
  readonly street?: string
  readonly postalCode?: string
  readonly city?: string
  /** Two letters, such as `DE`. */
  readonly country?: string
  readonly roles?: readonly Role[]
  /** Where the people are whom it concerns; none of them means everywhere. */
  readonly where?: readonly Region[]
  readonly language: Language
  readonly regimes?: readonly Regime[]
  /** Services that receive data, by their ids. */
  readonly services?: readonly ServiceId[]
  /** The day on which the policy is written, as `2026-01-31`. */
  readonly today: string
}

/** What the organisation is to the people whose data it uses: it decides, decides with others, or works for who decides. */
export type Role = 'controller' | 'processor' | 'joint'
