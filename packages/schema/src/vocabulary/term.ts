/** One term of a closed list. What it is called and what it covers is in `languages/`. */
export interface Term {
  /** The id of the broader term of the same list: `email-address` is a kind of `contact-data`. */
  readonly parent?: string
}

/** A closed list of terms by id. A term may have nothing but fields of its own. */
export type Vocabulary = Readonly<Record<string, object & Term>>
