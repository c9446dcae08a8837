import type {Disclosure, DisclosureItem} from '@policy-gen/schema'

/** How the reading weighs the features of a passage for one disclosure or item. All numbers are log odds. */
export interface Weights {
  /** The score of a passage without any feature. */
  readonly base: number
  /** What each feature of the passage (see `addFeatures`) says for or against it. */
  readonly features: Readonly<Record<string, number>>
}

/** What the passages around it say, by the names in `contextNames`, too. */
export interface DisclosureWeights extends Weights {
  readonly context: Readonly<Record<string, number>> & {readonly base?: number}
}

/** The weights of a language. */
export interface LanguageWeights {
  readonly disclosures: Readonly<Record<Disclosure, DisclosureWeights>>
  readonly items: Readonly<Partial<Record<DisclosureItem, Weights>>>
}
