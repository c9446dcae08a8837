import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {ClaimWords} from './claim-words.js'

/** How strongly a cue speaks for its disclosure, before any fitting. */
export type CueWeight = 'strong' | 'fair' | 'weak'

/** Wording that makes a disclosure. The phrases are explained at `readPhrase`. */
export interface Cue {
  readonly weight: CueWeight
  readonly phrases: readonly string[]
  /** The items of the disclosure that this wording covers. */
  readonly items?: readonly DisclosureItem[]
  /** Sentences in which the cue must be found … */
  readonly examples: readonly string[]
  /** … and sentences in which it must not. */
  readonly not?: readonly string[]
}

/** The wording of one disclosure in one language. */
export interface DisclosureCues {
  /** Phrases by which a heading announces the disclosure. */
  readonly headings: readonly string[]
  readonly cues: Readonly<Record<string, Cue>>
}

/** Words by which a text says something about a disclosure. */
export type PlainSign = readonly [disclosure: Disclosure, words: RegExp]

/** Everything that is known about the wording of policies in one language. */
export interface LanguageKnowledge {
  readonly disclosures: Readonly<Record<Disclosure, DisclosureCues>>
  /** Wording that only points elsewhere, and isn't evidence: `see our Cookie Policy`. */
  readonly mentions: Cue
  /** Words that reverse a statement, looked for shortly before or inside the evidence. */
  readonly negations: readonly string[]
  /** Phrases with such a word that reverse nothing: `not only`, `not limit*` (any word that begins with `limit`). */
  readonly affirmations: readonly string[]
  /** Forms of words in the phrases for readers who are addressed as `du` or `tu`: `deine` for `ihre`. */
  readonly familiar?: Readonly<Record<string, readonly string[]>>
  /** The words that policies in this language use most, the most frequent first. Phrases are looked for by rarer words. */
  readonly frequentWords: readonly string[]
  /** Signs that leave no doubt, for disclosures that the cues don't cover well enough. */
  readonly signs?: readonly PlainSign[]
  /** Signs that a text may make a disclosure although the cues find nothing: enough for a reader, too little for a law. */
  readonly hints?: readonly PlainSign[]
  /** The wording of claims. */
  readonly claims: ClaimWords
  /** Weights that were fitted to labelled passages, if there are any: see `parseWeights`. */
  readonly weights?: () => string
}
