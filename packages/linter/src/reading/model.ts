import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {startsOf} from '../tables/starts.js'
import {wordPlaces} from '../tables/word-places.js'
import type {Lexicon} from '../text/lexicon.js'
import {FeatureSet} from './feature-set.js'
import {addFeatures, type FeatureNumbers} from './features.js'
import {ofWord} from './word-kinds.js'
import {KnownPassages} from './known-passages.js'
import type {ColumnTable, ContextWeights, HiddenTable, ModelTable, RowTable} from './model-table.js'
import type {PassageScores} from './passage-scores.js'
import type {PassageReading, Reading} from './reading.js'

/** All weights of a language, ready for weighing. */
export interface LanguageModel {
  readonly rows: FeatureRows
  readonly hidden: HiddenUnits
  readonly disclosures: WeightTable<Disclosure>
  readonly items: WeightTable<DisclosureItem>
  readonly context: ContextWeights
  readonly known: KnownPassages
}

/** Creates the model of a table, in which features have these numbers. */
export function modelOfTable(
  {rows, hidden, disclosures, items, context}: ModelTable,
  numbers: FeatureNumbers
): LanguageModel {
  return {
    rows: new FeatureRows(numbers, rows),
    hidden: new HiddenUnits(hidden),
    disclosures: new WeightTable(disclosures),
    items: new WeightTable(items),
    context,
    known: new KnownPassages()
  }
}

/** The rows of features in the tables of weights. */
export class FeatureRows {
  /** The row of each feature that isn't about a word; -1 for none. */
  readonly #rows: Int16Array
  readonly #table: RowTable
  /** The places of the words in the table. */
  readonly #words: ReadonlyMap<string, number>
  /** The row of each feature about a word of a lexicon, plus two; 1 for none, 0 for those not looked at yet. */
  readonly #ofWords = new WeakMap<Lexicon, Int32Array>()
  readonly #numbers: FeatureNumbers
  readonly #features = new FeatureSet()
  #found = new Int32Array(256)

  constructor(numbers: FeatureNumbers, table: RowTable) {
    this.#numbers = numbers
    this.#table = table
    this.#rows = table.ofFeatures
    this.#words = wordPlaces(table.words)
  }

  /** Returns the rows of a passage's features. The next call overwrites the result. */
  of(passage: PassageReading, reading: Reading): Int32Array {
    const features = this.#features
    features.clear()
    addFeatures(passage, reading, this.#numbers, features)
    const {lexicon} = reading.words
    const ofWords = this.#rowsOfWords(lexicon)
    const own = this.#rows.length
    if (this.#found.length < features.count) this.#found = new Int32Array(2 * features.count)
    let count = 0
    for (let at = 0; at < features.count; at++) {
      const feature = features.at(at)
      let row = feature < own ? (this.#rows[feature] ?? -1) : -1
      if (feature >= own) {
        let plusTwo = ofWords[feature - own] ?? 0
        if (plusTwo === 0) plusTwo = ofWords[feature - own] = this.#rowOfWord(feature - own, lexicon) + 2
        row = plusTwo - 2
      }
      if (row >= 0) this.#found[count++] = row
    }
    return this.#found.subarray(0, count)
  }

  /** Returns the rows of the words of a lexicon, with room for all of them. */
  #rowsOfWords(lexicon: Lexicon): Int32Array {
    const known = this.#ofWords.get(lexicon)
    if (known && known.length >= ofWord.length * lexicon.size) return known
    const more = new Int32Array(2 * ofWord.length * lexicon.size)
    more.set(known ?? [])
    this.#ofWords.set(lexicon, more)
    return more
  }

  #rowOfWord(feature: number, lexicon: Lexicon): number {
    const kind = feature % ofWord.length
    let place = this.#words.get(lexicon.textOf((feature - kind) / ofWord.length))
    if (place === undefined) return -1
    let row = this.#table.first
    for (const {count, kinds} of this.#table.alike) {
      if (place < count) {
        const own = kinds.indexOf(ofWord[kind] ?? 'word')
        return own === -1 ? -1 : row + place * kinds.length + own
      }
      place -= count
      row += count * kinds.length
    }
    return -1
  }
}

/**
 * A layer of units between the features of a passage and its disclosures and items. They capture what no word means by
 * itself: `information` suggests collection next to `you provide`, but rights next to `you request`.
 *
 * Two units share a number, so that one addition is enough for both; the first has the lower 16 bits. Even the steps of all
 * rows together fit into 16 bits.
 */
export class HiddenUnits {
  readonly #bases: Float64Array
  readonly #letters: string
  /** Row by row, the letters as numbers for two units each, in the rows that were used so far. */
  readonly #pairs: Int32Array
  readonly #isRead: Uint8Array
  readonly #step: number
  readonly #sums: Int32Array
  readonly #values: Float64Array

  constructor({bases, levels, step}: HiddenTable) {
    const rows = bases.length === 0 ? 0 : levels.length / bases.length
    this.#bases = bases
    this.#letters = levels
    this.#sums = new Int32Array(Math.ceil(bases.length / 2))
    this.#pairs = new Int32Array(rows * this.#sums.length)
    this.#isRead = new Uint8Array(rows)
    this.#step = step
    this.#values = new Float64Array(bases.length)
  }

  /** Returns the value of each unit for a passage with these feature rows. The next call overwrites the result. */
  of(rows: Int32Array): Float64Array {
    const values = this.#values
    const sums = this.#sums
    const pairs = this.#pairs
    const count = sums.length
    if (count === 0) return values
    sums.fill(0)
    for (const row of rows) {
      if (this.#isRead[row] === 0) this.#readRow(row)
      let place = row * count
      for (let pair = 0; pair < count; pair++) sums[pair] = (sums[pair] ?? 0) + (pairs[place++] ?? 0)
    }
    for (let pair = 0; pair < count; pair++) {
      const sum = sums[pair] ?? 0
      const low = (sum << 16) >> 16
      this.#note(2 * pair, low)
      this.#note(2 * pair + 1, (sum - low) >> 16)
    }
    return values
  }

  #note(unit: number, steps: number): void {
    this.#values[unit] = Math.max(0, (this.#bases[unit] ?? 0) + steps * this.#step)
  }

  /** Decodes a row when it is first used: a text has few of the many rows. */
  #readRow(row: number): void {
    const units = this.#bases.length
    const count = this.#sums.length
    for (let unit = 0; unit < units; unit++) {
      const level = levelOf(this.#letters.charCodeAt(row * units + unit))
      const pair = row * count + (unit >> 1)
      this.#pairs[pair] = (this.#pairs[pair] ?? 0) + (unit % 2 === 0 ? level : level * 0x10000)
    }
    this.#isRead[row] = 1
  }
}

/** `Z` is -1, `a` 0, `b` 1. */
function levelOf(letter: number): number {
  return letter < 0x61 ? letter - 0x5b : letter - 0x61
}

/** The weights of some columns. */
export class WeightTable<Column extends string> {
  readonly columns: readonly Column[]
  readonly #table: ColumnTable<Column>
  /** Where the cells of each row begin. */
  readonly #rowStarts: Int32Array
  /** The units that aren't 0 for a passage, with room for three more. */
  readonly #speaking: Int32Array
  readonly #ofNone: Float64Array

  constructor(table: ColumnTable<Column>) {
    this.columns = table.columns
    this.#table = table
    this.#rowStarts = startsOf(table.cellsEach)
    this.#speaking = new Int32Array(table.ofUnits.length + 3)
    this.#ofNone = new Float64Array(table.columns.length)
  }

  /** Stores the score of each column for a passage by itself, from the rows of its features and its hidden units. */
  weigh(rows: Int32Array, hidden: Float64Array, scores: PassageScores, passage: number): void {
    const start = scores.roomFor(passage)
    const {values} = scores
    const {base, cellColumns, cellWeights, values: weightValues} = this.#table
    const rowStarts = this.#rowStarts
    values.set(base, start)
    for (const row of rows) {
      const end = rowStarts[row + 1] ?? 0
      for (let cell = rowStarts[row] ?? 0; cell < end; cell++) {
        const place = start + (cellColumns[cell] ?? 0)
        values[place] = (values[place] ?? 0) + (weightValues[cellWeights[cell] ?? 0] ?? 0)
      }
    }
    this.#addHidden(hidden, values, start)
  }

  /** Adds the units that aren't 0, four at a time, so that each score is read and written once for all four. */
  #addHidden(hidden: Float64Array, values: Float64Array, start: number): void {
    const {ofUnits} = this.#table
    const speaking = this.#speaking
    const columns = this.columns.length
    let count = 0
    for (let unit = 0; unit < hidden.length; unit++) if (hidden[unit] !== 0) speaking[count++] = unit
    // The last four are completed with units without weight.
    speaking.fill(hidden.length, count)
    for (let at = 0; at < count; at += 4) {
      const one = speaking[at] ?? 0
      const two = speaking[at + 1] ?? 0
      const three = speaking[at + 2] ?? 0
      const four = speaking[at + 3] ?? 0
      const a = hidden[one] ?? 0
      const b = hidden[two] ?? 0
      const c = hidden[three] ?? 0
      const d = hidden[four] ?? 0
      const ofA = ofUnits[one] ?? this.#ofNone
      const ofB = ofUnits[two] ?? this.#ofNone
      const ofC = ofUnits[three] ?? this.#ofNone
      const ofD = ofUnits[four] ?? this.#ofNone
      for (let column = 0; column < columns; column++) {
        const first = a * (ofA[column] ?? 0) + b * (ofB[column] ?? 0)
        const last = c * (ofC[column] ?? 0) + d * (ofD[column] ?? 0)
        values[start + column] = (values[start + column] ?? 0) + first + last
      }
    }
  }
}
