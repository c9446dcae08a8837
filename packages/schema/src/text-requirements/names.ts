import {inEveryLanguage, type Localised} from '../languages/language.js'
import {disclosures, type Disclosure, type DisclosureItem} from '../vocabulary/disclosures.js'
import {labels} from '../vocabulary/labels.js'
import {regimes, type Regime} from '../vocabulary/regimes.js'

// The part of the vocabularies that reading texts needs. Plain data, like `all.ts`.

/** A law, as far as it is about texts. */
export interface TextRegime {
  readonly label: Localised
  /** How often it requires a policy to be updated. */
  readonly renewedWithinMonths?: number
}

/** The laws that a text can answer to. */
export const textRegimes: Readonly<Record<Regime, TextRegime>> = mapped(regimes, (regime) => {
  const {renewedWithinMonths} = regimes[regime]
  return {
    label: inEveryLanguage((language) => labels[language].regimes[regime]),
    ...(renewedWithinMonths !== undefined && {renewedWithinMonths})
  }
})

/** The heading of a section that makes a disclosure. */
export const sectionHeadings: Readonly<Record<Disclosure, Localised>> = mapped(disclosures, (disclosure) =>
  inEveryLanguage((language) => labels[language].disclosures[disclosure])
)

/** What a finer item is called, in English, as the linter speaks. */
export const itemNames: Readonly<Record<DisclosureItem, string>> = labels.en.disclosureItems

function mapped<Id extends string, Value>(
  list: Readonly<Record<Id, unknown>>,
  valueOf: (id: Id) => Value
): Readonly<Record<Id, Value>> {
  const ids = Object.keys(list) as Id[]
  return Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<Id, Value>
}
