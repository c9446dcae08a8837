/** Something that policies refer to and that no longer exists. */
export interface OutdatedReference {
  readonly id: string
  /** Its name in a message. */
  readonly name: string
  readonly kind:
    'browser' | 'protocol' | 'law' | 'framework' | 'company' | 'service' | 'technology' | 'standard'
  /**
   * How it is written, as the source of a regular expression between word boundaries. Case matters if `exact`
   * is set.
   */
  readonly pattern: string
  readonly exact?: boolean
  /** The day from which it is out of date. */
  readonly since: string
  /** What happened, as the end of “… — ”. */
  readonly why: string
  /** A source for that. */
  readonly source: {readonly title: string; readonly url: string}
  /** What to do about it, as an imperative. */
  readonly instead: string
  /** The new name, for a person to choose: only the author knows whether a sentence is still true of it. */
  readonly replacement?: string
  /** Addresses that went with it, without `https://`, as the source of a regular expression. */
  readonly links?: string
  /** A remark rather than a fault: the law still asks for it, or it is only on its way out. */
  readonly minor?: boolean
  /** Words in the same sentence that make it fine, as the source of a regular expression. */
  readonly unless?: string
  /** Words anywhere in the text without which it is fine. */
  readonly onlyInText?: string
  /** Words anywhere in the text that make it fine. */
  readonly unlessInText?: string
  /** Sentences in which it is found. They are tests. */
  readonly bad: readonly [string, ...string[]]
  /** Sentences in which it is not. */
  readonly good?: readonly string[]
}
