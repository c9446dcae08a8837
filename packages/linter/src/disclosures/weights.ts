import type {Disclosure} from '@policy-gen/schema'

/** What each feature of a passage (see `featuresOf`) says for or against a disclosure. */
export interface DisclosureWeights {
  /** The score of a passage without any feature, as log odds. */
  readonly base: number
  readonly features: Readonly<Record<string, number>>
}

/** The weights of a language, by disclosure. */
export type LanguageWeights = Readonly<Record<Disclosure, DisclosureWeights>>
