/** All that a phrase book looks for, as numbers in a row. It is made where the package is built, see `PhraseCompiler`. */
export interface PhraseTable {
  /** The words that phrases name, and the beginnings of words, with spaces between them. */
  readonly words: string
  readonly beginnings: string
  /** How many sets hold each word, then each beginning, and which. */
  readonly setsEach: Uint16Array
  readonly sets: Uint16Array
  readonly setCount: number
  /** How many steps each phrase has, and which: the number of a set, or a gap of up to `n` words as `-n`. */
  readonly stepsEach: Uint8Array
  readonly steps: Int16Array
  /** The list that a phrase is from, and the place of its name there. */
  readonly lists: Uint8Array
  readonly names: Uint16Array
  /** Which step of a phrase is its rarest word, and how many words may precede that. */
  readonly rarest: Uint8Array
  readonly least: Uint16Array
  readonly most: Uint16Array
  /** On which side of the rarest word another one is, without a gap between them: 1, -1, or 0 for on neither. */
  readonly side: Int8Array
  /** Which step is the second rarest word, without which a sentence doesn't hold the phrase; the rarest where there is no other. */
  readonly second: Uint8Array
}

/** Phrases of one kind, each with a name, in a phrase book. */
export interface PhraseList<Name> {
  readonly number: number
  readonly names: readonly Name[]
}
