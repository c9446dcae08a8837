/** The languages in which every label exists. A missing translation doesn't compile. */
export const languages = ['en', 'de'] as const

/** A language that the vocabularies, the catalogue and the templates speak. */
export type Language = (typeof languages)[number]

/** A text in every language. */
export type Localised = Readonly<Record<Language, string>>

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

/** One term of a closed list. */
export interface Term extends Identifiers {
  readonly label: Localised
  /** One plain sentence: what the term covers. */
  readonly definition: string
  /** The id of the broader term of the same list: `email-address` is a kind of `contact-data`. */
  readonly parent?: string
}

/** A closed list of terms by id. */
export type Vocabulary = Readonly<Record<string, Term>>
