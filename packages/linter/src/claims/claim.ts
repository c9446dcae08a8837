import type {Action, Actor, DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {Evidence} from '../disclosures/recognise.js'
import type {Saying} from './saying.js'

/**
 * One thing that a sentence says somebody does, may do or never does with data. A sentence with two
 * verbs makes two claims, each with the clause that makes it.
 */
export interface Claim extends Saying {
  readonly actor: Actor
  /**
   * Whether the organisation is named, rather than called `we`: `Atlas does not collect …` in the policy of
   * Atlas.
   */
  readonly byName?: true
  readonly action: Action
  readonly modality: 'does' | 'may' | 'never'
  /** The verb with its negation or its modal: `never sell`. */
  readonly verb: Evidence
  /** Empty if the sentence doesn't name any. */
  readonly data: readonly ClaimTerm<DataCategory>[]
  readonly purposes: readonly ClaimTerm<Purpose>[]
  readonly recipients: readonly ClaimTerm<RecipientKind>[]
  /** Wording that limits the claim: `except as described below`, `without your consent`. */
  readonly exceptions: readonly Evidence[]
}

/** A vocabulary term, with the words for it. */
export interface ClaimTerm<Id extends string> extends Evidence {
  readonly id: Id
}
