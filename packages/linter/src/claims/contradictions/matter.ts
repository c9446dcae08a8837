import type {DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'

/** What a promise or a practice is about. Promises with the same topic are broken by the same practices. */
export interface Topic {
  readonly data?: readonly DataCategory[]
  readonly recipients?: readonly RecipientKind[]
  /** Recipients that are excepted. */
  readonly except?: readonly RecipientKind[]
  readonly purposes?: readonly Purpose[]
  /** Companies, kinds of cookies, ages. */
  readonly words?: readonly string[]
  /** What is kept, for how many days, and what else is said about that: `in case of an attack`. */
  readonly period?: readonly [what: string, days: number, more: string]
}

/** A kind of promise, and what breaks it. */
export interface Matter {
  /** What is promised never to happen, unconditionally. */
  readonly promise: (denial: Claim, scope: ScopeWords) => Topic | undefined
  /** What is done, unless the person has a choice. */
  readonly practice: (assertion: Claim, scope: ScopeWords) => Topic | undefined
  readonly isBroken: (promise: Topic, practice: Topic) => boolean
  /** Whether the promise is worded as something that is done: `we only collect your name`. */
  readonly affirmed?: true
  /** Whether only a practice in another line counts: within a line, the words explain each other. */
  readonly elsewhere?: boolean
}
