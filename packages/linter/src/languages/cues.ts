import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {ClaimWords} from './claim-words.js'

/** How much a cue says by itself, before any fitting. */
export type CueWeight = 'strong' | 'fair' | 'weak'

/** Wording that tells of a disclosure. The phrases are explained at `readPhrase`. */
export interface Cue {
  readonly weight: CueWeight
  readonly phrases: readonly string[]
  /** The finer items that this wording makes. */
  readonly items?: readonly DisclosureItem[]
  /** Sentences in which the cue must be found … */
  readonly examples: readonly string[]
  /** … and sentences in which it must not. */
  readonly not?: readonly string[]
}

/** What is known of one disclosure in one language. */
export interface DisclosureCues {
  /** Phrases that make a heading announce the disclosure. */
  readonly headings: readonly string[]
  readonly cues: Readonly<Record<string, Cue>>
}

/** Words that leave no doubt that a text says something of a disclosure. */
export type PlainSign = readonly [disclosure: Disclosure, words: RegExp]

/** What is known of a language. */
export interface LanguageKnowledge {
  readonly disclosures: Readonly<Record<Disclosure, DisclosureCues>>
  /** Wording that only points elsewhere: `see our Cookie Policy`. What is in it is no evidence. */
  readonly mentions: Cue
  /** Words that reverse a statement, looked for shortly before or inside the evidence. */
  readonly negations: readonly string[]
  /** What is said with such a word and turns nothing round, in which `limit*` is the beginning of a word: `not only`. */
  readonly affirmations: readonly string[]
  /** How a word of the phrases is said where readers are called `du` and `tu`: `deine` for `ihre`. */
  readonly familiar?: Readonly<Record<string, readonly string[]>>
  /** What policies in this language say most often, the most frequent first: phrases are not looked for by these words. */
  readonly frequentWords: readonly string[]
  /** What leaves no doubt that a text says something, where the cues know too few words. */
  readonly signs?: readonly PlainSign[]
  /** What may well say something where the cues find nothing: enough for a reader, too little for a law. */
  readonly hints?: readonly PlainSign[]
  /** The wording of claims. */
  readonly claims: ClaimWords
  /** The weights that were fitted to labelled passages, where there are any: see `parseWeights`. */
  readonly weights?: () => string
}
