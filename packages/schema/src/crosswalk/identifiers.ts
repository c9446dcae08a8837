/** What other vocabularies call the same thing (see `docs/crosswalk.md`). */
export interface Identifiers {
  /** Data Privacy Vocabulary 2.3 term, such as `pd:EmailAddress`. */
  readonly dpv?: string
  /** Transparency Information Language property, such as `dataDisclosed`. */
  readonly tilt?: string
  /** Fides language key, such as `user.contact.email`. */
  readonly fideslang?: string
  /** OPP-115 annotation, such as `Data Retention`. */
  readonly opp115?: string
  /** Apple privacy manifest value, such as `NSPrivacyCollectedDataTypeEmailAddress`. */
  readonly apple?: string
  /** Google Play data safety value, such as `PSL_EMAIL`. */
  readonly play?: string
}

/** What other vocabularies call the terms of a list, where they have a word for them. */
export type Crosswalk<Id extends string> = Readonly<Partial<Record<Id, Identifiers>>>
