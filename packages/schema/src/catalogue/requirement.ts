import type {Localised} from '../languages/index.js'
import type {Policy} from '../model/index.js'
import type {Regime} from '../vocabulary/regimes.js'
import type {FactCheck} from './answer.js'
import type {Checked} from './checked.js'
import type {Entry, InForce} from './law.js'
import type {Sign, TextCheck} from './needs.js'

/** A body of law, or the common ground of all of them. */
export type Profile = Regime | 'baseline'

/** One thing that a law requires a policy to disclose. Everything else is a view of these entries. */
export interface Requirement extends Pick<Entry, 'disclosure' | 'citation' | 'section' | 'states'> {
  /** Regime and place in the law: `gdpr.13.1.c`. */
  readonly id: string
  readonly regime: Profile
  /** The text of the law. */
  readonly url: string
  readonly applies: 'always' | Condition
  readonly inForce: InForce
  readonly checked: Checked
  /** False while the entry is unchecked: it is then left out unless asked for. */
  readonly verified: boolean
  readonly satisfiedBy: {
    /** In the model: which facts must be declared, and stated in the document. */
    readonly facts: FactCheck
    /** In a text: what must be recognised in the prose. */
    readonly text: TextCheck
  }
}

/** When a requirement applies. */
export interface Condition {
  /** The condition as the end of “It applies …”: `where legitimate interests are the legal ground`. */
  readonly when: Localised
  /** Whether the facts meet it; `unknown` if the policy declares too little. */
  readonly test: (policy: Policy) => boolean | 'unknown' | RuledOut
  /** What to declare so that it can be met. */
  readonly declare: Localised
  /** Disclosures whose presence in a text shows that the condition is met. */
  readonly signs: readonly Sign[]
}

/** The condition isn't met, for a reason other than that the facts rule it out. */
export interface RuledOut {
  readonly because: Localised
}
