import type {Localised} from '../languages/index.js'
import type {Policy} from '../model/index.js'
import type {Disclosure, DisclosureItem} from '../vocabulary/disclosures.js'
import type {Regime} from '../vocabulary/regimes.js'
import type {Answer} from './answer.js'

/** A body of law, or the common ground of all of them. */
export type Profile = Regime | 'baseline'

/** One thing that a law wants a policy to disclose. Everything else is a view of these entries. */
export interface Requirement {
  /** Regime and place in the law: `gdpr.13.1.c`. */
  readonly id: string
  readonly regime: Profile
  /** What must be disclosed, in one plain sentence. */
  readonly disclosure: Localised
  /** The exact place in the law. */
  readonly citation: string
  /** The text of the law. */
  readonly url: string
  readonly applies: 'always' | Condition
  readonly inForce: {readonly from: string; readonly until?: string}
  readonly checked: Checked
  /** False while nobody has checked it: then it is left out unless asked for. */
  readonly verified: boolean
  readonly satisfiedBy: {
    /** On the side of the model: which facts are declared and stated in the document. */
    readonly facts: FactCheck
    /** On the side of the text: what must be recognised in the prose. */
    readonly text: TextCheck
  }
  /** The kind of section that answers it when it is written from the facts. */
  readonly section: Disclosure
}

/** When a requirement applies. */
export interface Condition {
  /** The condition as the end of “It applies …”: `where legitimate interests are the legal ground`. */
  readonly when: Localised
  /** Whether the facts meet it; `unknown` where the policy declares too little to tell. */
  readonly test: (policy: Policy) => boolean | 'unknown' | RuledOut
  /** What to declare so that it can be met. */
  readonly declare: Localised
  /** Disclosures whose presence in a text shows that the condition is met. */
  readonly signs: readonly Sign[]
}

/** The condition isn't met, for another reason than that the facts rule it out. */
export interface RuledOut {
  readonly because: Localised
}

/** When and how an entry was last compared with the law. */
export interface Checked {
  readonly on: string
  /** `official-text`: the law or an official copy. `secondary`: a source that quotes it. `nothing`: nobody could. */
  readonly by: 'official-text' | 'secondary' | 'nothing'
}

/** Does a policy's side of the facts answer a requirement? */
export type FactCheck = (policy: Policy) => Answer

/** What can be recognised in prose. */
export type Sign = Disclosure | DisclosureItem

/** Any one of several signs, or all of them. */
export type TextCheck = {readonly anyOf: readonly Sign[]} | {readonly allOf: readonly Sign[]}
