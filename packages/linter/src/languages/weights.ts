import type {Disclosure} from '@policy-gen/schema'

/** How the reading weighs the features of a passage for one disclosure. All numbers are log odds. */
export interface DisclosureWeights {
  /** The score of a passage without any feature. */
  readonly base: number
  /** What each feature of the passage (see `featuresOf`) says for or against the disclosure. */
  readonly features: Readonly<Record<string, number>>
  /** What the passages around it say, by the names in `contextNames`. */
  readonly context: Readonly<Record<string, number>> & {readonly base?: number}
}

/** The weights of a language, by disclosure. */
export type LanguageWeights = Readonly<Record<Disclosure, DisclosureWeights>>
