/** Something that policies refer to and that is gone. */
export interface OutdatedReference {
  readonly id: string
  /** What it is called in a message. */
  readonly name: string
  readonly kind:
    'browser' | 'protocol' | 'law' | 'framework' | 'company' | 'service' | 'technology' | 'standard'
  /**
   * How it is written, as the source of a regular expression between word boundaries. Capitals
   * matter where `exact` says so.
   */
  readonly pattern: string
  readonly exact?: boolean
  /** The day from which on it is out of date. */
  readonly since: string
  /** What happened, as the end of “… — ”. */
  readonly why: string
  /** Where that can be read. */
  readonly source: {readonly title: string; readonly url: string}
  /** What to write instead, as an imperative. */
  readonly instead: string
  /** The new name, for a person to choose: whether a sentence still holds under it, nobody knows but its author. */
  readonly replacement?: string
  /** Addresses that went with it, without `https://`, as the source of a regular expression. */
  readonly links?: string
  /** A remark rather than a fault: the law still asks for it, or it is only on its way out. */
  readonly minor?: boolean
  /** Words beside it in the sentence that make it healthy, as the source of a regular expression. */
  readonly unless?: string
  /** Words anywhere in the text without which it is healthy. */
  readonly onlyInText?: string
  /** Words anywhere in the text that make it healthy. */
  readonly unlessInText?: string
  /** Sentences in which it is found. They are tests. */
  readonly bad: readonly [string, ...string[]]
  /** Sentences in which it is not. */
  readonly good?: readonly string[]
}
