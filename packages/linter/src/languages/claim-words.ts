import type {Action, Actor, DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {PromiseWords} from './promise-words.js'
import type {ScopeWords} from './scope-words.js'

/** The wording of claims in one language, as phrases (see `readPhrase`) by vocabulary term. */
export interface ClaimWords {
  readonly actions: Readonly<Partial<Record<Action, readonly string[]>>>
  readonly actors: Readonly<Partial<Record<Actor, readonly string[]>>>
  readonly data: Readonly<Partial<Record<DataCategory, readonly string[]>>>
  readonly purposes: Readonly<Partial<Record<Purpose, readonly string[]>>>
  readonly recipients: Readonly<Partial<Record<RecipientKind, readonly string[]>>>
  /** `not`, `never`; before a verb they negate it. */
  readonly negations: readonly string[]
  /** `may`, `might`; before a verb they make it a possibility. */
  readonly modals: readonly string[]
  /** Forms of `to be` and `to get`; before a participle they make it passive: `may be shared`. */
  readonly auxiliaries: readonly string[]
  /** Words before a verb that make it a wish, a right or a question instead of a claim: `the right to`. */
  readonly noClaim: readonly string[]
  /** Wording that limits a claim: `except as described below`. */
  readonly exceptions: readonly string[]
  /** Words that begin what limits the clause before: `However`. */
  readonly contrasts: readonly string[]
  /**
   * In German, French and Spanish what a verb is about may precede or follow it: `Ihre Daten geben wir nicht weiter`.
   * All of a clause belongs to its verbs then.
   */
  readonly freeOrder?: {
    /** The organisation as the subject: `wir`. */
    readonly self: readonly string[]
    /** Words of a verb by which it is the organisation's without being named: `vendemos`, `unsere Cookies`. */
    readonly ownVerb?: RegExp
    /** Words of a verb that names nobody who does it, as in the passive: `findet statt`, `bleiben auf Ihrem Gerät`. */
    readonly agentless?: RegExp
    /** Words of a verb that deny what it is about: `kommt ohne Cookies aus`. */
    readonly denying?: readonly string[]
    /** What precedes who does something in the passive: `von Google verkauft`. */
    readonly agents: readonly string[]
    /** What means the data of the sentence before: `sie`. */
    readonly pronouns: readonly string[]
    /** What makes a negation less than one: `nicht nur`. */
    readonly less: readonly string[]
  }
  /** How more is denied, or claimed, than meant. */
  readonly scope: ScopeWords
  /** What is promised of a service as a whole. */
  readonly promises: PromiseWords
}
