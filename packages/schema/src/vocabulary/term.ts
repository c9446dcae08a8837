import type {Localised} from '../languages/index.js'

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

/** What is said of a term in its list. What it is called is in `languages/`. */
export interface Entry extends Identifiers {
  /** One plain sentence: what the term covers. */
  readonly definition: string
  /** The id of the broader term of the same list: `email-address` is a kind of `contact-data`. */
  readonly parent?: string
}

/** What a term is called in documents. */
export interface Labelled {
  readonly label: Localised
}

/** One term of a closed list. */
export interface Term extends Entry, Labelled {}

/** A closed list of terms by id. */
export type Vocabulary = Readonly<Record<string, Term>>

/** The terms of a list, each with nothing but its broader term. */
export type Kin<V> = {readonly [Id in keyof V]: {readonly parent?: string}}

/** The entries of a closed list, and what each is called. An entry without a label doesn't compile. */
export function labelled<const Entries extends Readonly<Record<string, object>>>(
  labels: Readonly<Record<NoInfer<keyof Entries>, Localised>>,
  entries: Entries
): {readonly [Id in keyof Entries]: Entries[Id] & Labelled} {
  const terms = Object.entries(entries).map(([id, entry]) => [
    id,
    {label: labels[id as keyof Entries], ...entry}
  ])
  return Object.fromEntries(terms) as {readonly [Id in keyof Entries]: Entries[Id] & Labelled}
}
