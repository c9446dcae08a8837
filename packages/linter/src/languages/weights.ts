import type {Disclosure, DisclosureItem} from '@policy-gen/schema'

/** How the reading weighs the features of a passage for one disclosure or item. All numbers are log odds. */
export interface Weights {
  /** The score of a passage without any feature. */
  readonly base: number
  /** By feature of the passage (see `addFeatures`): how strongly it speaks for or against it. */
  readonly features: Readonly<Record<string, number>>
}

/** The weights of a disclosure, which include those of the passages around it, by the names in `contextNames`. */
export interface DisclosureWeights extends Weights {
  readonly context: Readonly<Record<string, number>> & {readonly base?: number}
}

/** A hidden unit, which counts if the sum of its base and its features is positive. */
export interface HiddenUnit {
  readonly base: number
  /** By disclosure or item, how much the unit adds to its score for each point of that sum. */
  readonly columns: Readonly<Record<string, number>>
}

/** Hidden units between the features and all disclosures and items. */
export interface HiddenWeights {
  readonly units: readonly HiddenUnit[]
  /** The weight of each feature in each unit, in steps, from -26 to 25. */
  readonly features: Readonly<Record<string, readonly number[]>>
  readonly step: number
}

/** The weights of a language. */
export interface LanguageWeights {
  readonly disclosures: Readonly<Record<Disclosure, DisclosureWeights>>
  readonly items: Readonly<Partial<Record<DisclosureItem, Weights>>>
  /** Only if enough passages were labelled. */
  readonly hidden?: HiddenWeights
}
