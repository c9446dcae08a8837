import type {DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'

/** What a promise or a practice is about. Two with the same topic break, or are broken by, the same. */
export interface Topic {
  readonly data?: readonly DataCategory[]
  readonly recipients?: readonly RecipientKind[]
  /** Who may receive data all the same. */
  readonly except?: readonly RecipientKind[]
  readonly purposes?: readonly Purpose[]
  /** Companies, kinds of cookies, ages. */
  readonly words?: readonly string[]
  /** What is kept, for how many days, and what else is said of that: `in case of an attack`. */
  readonly period?: readonly [what: string, days: number, more: string]
}

/** A kind of promise, and what breaks it. */
export interface Matter {
  /** What is promised never to happen, on no condition. */
  readonly promise: (denial: Claim, scope: ScopeWords) => Topic | undefined
  /** What is done, on no condition that the person sets. */
  readonly practice: (assertion: Claim, scope: ScopeWords) => Topic | undefined
  readonly isBroken: (promise: Topic, practice: Topic) => boolean
  /** Whether what is promised is said as something that is done: `we only collect your name`. */
  readonly affirmed?: true
  /** Whether only a practice in another line counts: a line says of itself how it is meant. */
  readonly elsewhere?: boolean
}
