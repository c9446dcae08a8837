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
  /** Words that begin a limit to the clause before them: `However`. */
  readonly contrasts: readonly string[]
  /**
   * For languages in which an object may precede or follow its verb: `Ihre Daten geben wir nicht weiter`. Everything
   * in a clause then belongs to each of its verbs.
   */
  readonly freeOrder?: {
    /** The organisation as the subject: `wir`. */
    readonly self: readonly string[]
    /** Words of a verb phrase that make the organisation its subject without naming it: `vendemos`, `unsere Cookies`. */
    readonly ownVerb?: RegExp
    /** Words of a verb phrase without an agent, as in the passive: `findet statt`, `bleiben auf Ihrem Gerät`. */
    readonly agentless?: RegExp
    /** Words of a verb phrase that deny its object: `kommt ohne Cookies aus`. */
    readonly denying?: readonly string[]
    /** Prepositions before the agent of a passive: `von Google verkauft`. */
    readonly agents: readonly string[]
    /** Pronouns for the data of the sentence before: `sie`. */
    readonly pronouns: readonly string[]
    /** Words after a negation that keep it from denying anything: `nicht nur`. */
    readonly less: readonly string[]
  }
  /** Wording that decides how much a sentence denies or claims. */
  readonly scope: ScopeWords
  /** Promises about a service as a whole. */
  readonly promises: PromiseWords
}
