/** One term of a closed list. Its label and its definition are in `languages/`. */
export interface Term {
  /** The id of the broader term of the same list: `email-address` is a kind of `contact-data`. */
  readonly parent?: string
}

/** A closed list of terms by id. A term may have only fields of its own, without a parent. */
export type Vocabulary = Readonly<Record<string, object & Term>>
