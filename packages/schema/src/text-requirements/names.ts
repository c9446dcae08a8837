import {
  disclosureItems,
  disclosures,
  type Disclosure,
  type DisclosureItem
} from '../vocabulary/disclosures.js'
import {regimes, type Regime} from '../vocabulary/regimes.js'
import type {Localised} from '../languages/language.js'

// As much of the vocabularies as a reading of texts needs. Plain data, as `all.ts`.

/** A law, as far as it is about texts. */
export interface TextRegime {
  readonly label: Localised
  /** How often it wants a policy to be brought up to date. */
  readonly renewedWithinMonths?: number
}

/** The laws that a text can answer to. */
export const textRegimes: Readonly<Record<Regime, TextRegime>> = mapped(
  regimes,
  ({label, renewedWithinMonths}: TextRegime) => ({
    label,
    ...(renewedWithinMonths !== undefined && {renewedWithinMonths})
  })
)

/** The heading of a section that makes a disclosure. */
export const sectionHeadings: Readonly<Record<Disclosure, Localised>> = mapped(
  disclosures,
  ({label}: {readonly label: Localised}) => label
)

/** What a finer item is called, in English, as the linter speaks. */
export const itemNames: Readonly<Record<DisclosureItem, string>> = mapped(
  disclosureItems,
  ({label}: {readonly label: Localised}) => label.en
)

function mapped<Name extends string, From, To>(
  list: Readonly<Record<Name, From>>,
  change: (entry: From) => To
): Readonly<Record<Name, To>> {
  const entries = Object.entries<From>(list).map(([name, entry]) => [name, change(entry)])
  return Object.fromEntries(entries) as Record<Name, To>
}
