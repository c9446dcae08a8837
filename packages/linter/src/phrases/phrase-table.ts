/** Everything that a phrase book looks for, as rows of numbers. `PhraseCompiler` makes it when the package is built. */
export interface PhraseTable {
  /** The words that phrases name, and the beginnings of words, with spaces between them. */
  readonly words: string
  readonly beginnings: string
  /** For each word, then for each beginning: how many sets contain it, and which. */
  readonly setsEach: Uint16Array
  readonly sets: Uint16Array
  readonly setCount: number
  /** For each phrase: how many steps it has, and which. A step is the number of a set, or `-n` for a gap of up to `n` words. */
  readonly stepsEach: Uint8Array
  readonly steps: Int16Array
  /** The list that a phrase is from, and the place of its name there. */
  readonly lists: Uint8Array
  readonly names: Uint16Array
  /** Which step of a phrase is its rarest word, and how many words may precede that. */
  readonly rarest: Uint8Array
  readonly least: Uint16Array
  readonly most: Uint16Array
  /** Where a word adjoins the rarest one without a gap: 1 after it, -1 before it, 0 on neither side. */
  readonly side: Int8Array
  /** Which step is the second rarest word, without which a sentence doesn't hold the phrase; the rarest where there is no other. */
  readonly second: Uint8Array
}

/** Phrases of one kind, each with a name, in a phrase book. */
export interface PhraseList<Name> {
  readonly number: number
  readonly names: readonly Name[]
}
