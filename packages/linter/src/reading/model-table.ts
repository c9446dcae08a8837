import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {WordKind} from './word-kinds.js'

/** All weights of a language, as flat lists of numbers. They are compiled when the package is built, see `modelTable`. */
export interface ModelTable {
  readonly rows: RowTable
  readonly hidden: HiddenTable
  readonly disclosures: ColumnTable<Disclosure>
  readonly items: ColumnTable<DisclosureItem>
  readonly context: ContextWeights
}

/** The rows of features in the tables of weights: those that aren't about words, then those of words. */
export interface RowTable {
  /** The row of each feature that isn't about a word; -1 for none. */
  readonly ofFeatures: Int16Array
  /** The words that features are about, with spaces between them. */
  readonly words: string
  /** The row of the first word. */
  readonly first: number
  /** How many successive words have the same kinds of features. Each word has a row for each kind, in this order. */
  readonly alike: readonly {readonly count: number; readonly kinds: readonly WordKind[]}[]
}

/** Hidden units: see `HiddenUnits`. */
export interface HiddenTable {
  readonly bases: Float64Array
  /** Row by row, the weight of a feature in each unit, in steps, as a letter: `Z` is -1, `a` 0 and `b` 1. */
  readonly levels: string
  readonly step: number
}

/** The weights of some columns. */
export interface ColumnTable<Column extends string> {
  readonly columns: readonly Column[]
  readonly base: Float64Array
  /** The number of cells of each row, up to the last row that has any. */
  readonly cellsEach: Uint8Array
  readonly cellColumns: Uint8Array
  /** For each cell, the place of its weight among the values. */
  readonly cellWeights: Int32Array
  readonly values: Float64Array
  /** By hidden unit, its weight in each column. */
  readonly ofUnits: readonly Float64Array[]
}

/** The weights of a passage's context for each disclosure. */
export interface ContextWeights {
  /** By column: the score of an empty context, and the weights of the context in the order of `contextNames`. */
  readonly base: Float64Array
  readonly weights: readonly Float64Array[]
  /** By column: the most that the likelihoods can add to a score. */
  readonly most: Float64Array
}
