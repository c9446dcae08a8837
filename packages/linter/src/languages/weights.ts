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

/** A hidden unit: what it says where its features add up to more than nothing. */
export interface HiddenUnit {
  readonly base: number
  /** What it adds to the score of a disclosure or an item, times what its features add up to. */
  readonly columns: Readonly<Record<string, number>>
}

/** Units that the features speak to, and that speak to all disclosures and items. */
export interface HiddenWeights {
  readonly units: readonly HiddenUnit[]
  /** What each feature says to each unit, in steps, from -26 to 25. */
  readonly features: Readonly<Record<string, readonly number[]>>
  readonly step: number
}

/** The weights of a language. */
export interface LanguageWeights {
  readonly disclosures: Readonly<Record<Disclosure, DisclosureWeights>>
  readonly items: Readonly<Partial<Record<DisclosureItem, Weights>>>
  /** Where enough passages were labelled. */
  readonly hidden?: HiddenWeights
}
