import * as all from '../languages/all.js'
import type {Language} from '../languages/language.js'
import type {DisclosureItem} from './disclosures.js'
import type {Regime} from './regimes.js'
import type {Glossary} from './glossary.js'

/**
 * What each term is called, in every language. A term without a label is a compile error.
 *
 * @example labels.fr.dataCategories['precise-location'] // 'localisation précise'
 */
export const labels: Readonly<Record<Language, Labels>> = all.labels

/** What each term is called in one language. */
export interface Labels extends Glossary {
  /** The finer items of disclosures. */
  readonly disclosureItems: Readonly<Record<DisclosureItem, string>>
  /** The official names of the laws. */
  readonly lawNames: Readonly<Record<Regime, string>>
}
