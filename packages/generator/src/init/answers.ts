import type {Language, Regime, Region, ServiceId} from '@policy-gen/schema'

/** The answers given to `init`. A question without an answer becomes a `TODO` in the file. */
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
  /** Where the people are whom the policy concerns; if there are none, everywhere. */
  readonly where?: readonly Region[]
  readonly language: Language
  readonly regimes?: readonly Regime[]
  /** Services that receive data, by id. */
  readonly services?: readonly ServiceId[]
  /** The day on which the policy is written, such as `2026-01-31`. */
  readonly today: string
}

/**
 * The role of the organisation towards the people whose data it uses: it decides, decides jointly with
 * others, or works for somebody who decides.
 */
export type Role = 'controller' | 'processor' | 'joint'
