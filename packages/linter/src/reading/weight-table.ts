import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {knowledgeOf} from '../languages/knowledge.js'
import type {ReadingLanguage} from '../languages/loading.js'
import {rowsOf, type HiddenRows, type WeightColumn, type WeightRows} from '../languages/weight-rows.js'
import type {LanguageWeights} from '../languages/weights.js'
import type {Lexicon} from '../text/lexicon.js'
import {FeatureSet} from './feature-set.js'
import {addFeatures, FeatureNumbers, ofWord} from './features.js'
import type {PassageScores} from './passage-scores.js'
import type {PassageReading, Reading} from './reading.js'

/** What is known around a passage: all but the first two are likelihoods of the disclosure in question. */
export const aroundNames = [
  'own score',
  'is heading',
  'text below',
  'first below',
  'before',
  'after',
  'heading above',
  'rest of section',
  'lead-in',
  'rest of list',
  'strongest beside'
] as const

/** From here on, what is known are likelihoods. */
const firstLikelihood = aroundNames.indexOf('text below')

/** The names of the context: what is around, and which other disclosures the passage makes. */
export function contextNames(disclosures: readonly Disclosure[]): string[] {
  return [...aroundNames, ...disclosures.map((disclosure) => `beside ${disclosure}`)]
}

/** What is around a passage, weighed for one disclosure after the other. */
export interface ContextWeights {
  /** By column: the score of an empty context, and the weights of the context in the order of `contextNames`. */
  readonly base: Float64Array
  readonly weights: readonly Float64Array[]
  /** By column: what all likelihoods add at most, were they certain. */
  readonly most: Float64Array
}

/** All that is weighed in a language. */
export interface LanguageModel {
  readonly rows: FeatureRows
  readonly hidden: HiddenUnits
  readonly disclosures: WeightTable<Disclosure>
  readonly items: WeightTable<DisclosureItem>
  readonly context: ContextWeights
}

/** The model of a language with these weights. */
export function modelOf(language: ReadingLanguage, weights: LanguageWeights): LanguageModel {
  return modelOfRows(language, rowsOf(weights))
}

/** The same of weights by feature. An item is named after its disclosure: `rights.access`. */
export function modelOfRows(language: ReadingLanguage, weights: WeightRows): LanguageModel {
  const isItem = ({name}: WeightColumn): boolean => name.includes('.')
  const ofDisclosures = weights.columns.filter((column) => !isItem(column))
  const disclosures = ofDisclosures.map(({name}) => name as Disclosure)
  const items = weights.columns.filter(isItem).map(({name}) => name as DisclosureItem)
  const names = contextNames(disclosures)
  const numbers = new FeatureNumbers(knowledgeOf(language), disclosures)
  const rows = new FeatureRows(numbers, weights.features)
  const context = ofDisclosures.map(({context}) => Float64Array.from(names, (name) => context[name] ?? 0))
  return {
    rows,
    hidden: new HiddenUnits(weights.hidden),
    disclosures: new WeightTable(disclosures, weights),
    items: new WeightTable(items, weights),
    context: {
      base: Float64Array.from(ofDisclosures, ({context}) => context.base ?? 0),
      weights: context,
      most: Float64Array.from(context, (row) =>
        row.subarray(firstLikelihood).reduce((sum, weight) => sum + Math.max(0, weight), 0)
      )
    }
  }
}

/** The rows of features in the tables of weights. */
export class FeatureRows {
  /** The row of each feature that isn't about a word; -1 for none. */
  readonly #rows: Int32Array
  /** By what a feature says of a word, the rows of words. */
  readonly #wordRows: readonly Map<string, number>[] = ofWord.map(() => new Map<string, number>())
  /** The row of each feature about a word of a lexicon, plus two; 1 for none, 0 for those not looked at yet. */
  readonly #ofWords = new WeakMap<Lexicon, Int32Array>()
  readonly #numbers: FeatureNumbers
  readonly #features = new FeatureSet()
  #found = new Int32Array(256)

  constructor(numbers: FeatureNumbers, features: readonly string[]) {
    this.#numbers = numbers
    const rowOf = new Map<string, number>()
    features.forEach((feature, row) => {
      const kind = ofWord.findIndex((kind) => feature.startsWith(kind) && feature.charAt(kind.length) === ' ')
      const words = this.#wordRows[kind]
      if (words) words.set(feature.slice((ofWord[kind] ?? '').length + 1), row)
      else rowOf.set(feature, row)
    })
    this.#rows = Int32Array.from(numbers.names, (name) => rowOf.get(name) ?? -1)
  }

  /** Those of the features of a passage. The next call writes over what the last one gave. */
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

  /** With room for all words of the lexicon. */
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
    return this.#wordRows[kind]?.get(lexicon.textOf((feature - kind) / ofWord.length)) ?? -1
  }
}

/**
 * Units that the features of a passage speak to, and that speak to all disclosures and items, for what no word says by
 * itself: `information` tells of collection beside `you provide`, of rights beside `you request`.
 */
export class HiddenUnits {
  readonly #bases: Float64Array
  readonly #levels: Int8Array
  readonly #step: number
  /** In steps: whole numbers are added faster. */
  readonly #sums: Int32Array
  readonly #values: Float64Array

  constructor({bases, levels, step}: HiddenRows) {
    this.#bases = Float64Array.from(bases)
    this.#levels = Int8Array.from(levels)
    this.#step = step
    this.#sums = new Int32Array(bases.length)
    this.#values = new Float64Array(bases.length)
  }

  /** What each unit says of a passage, of which the rows of its features are given. The next call writes over it. */
  of(rows: Int32Array): Float64Array {
    const values = this.#values
    const sums = this.#sums
    const levels = this.#levels
    const count = sums.length
    if (count === 0) return values
    sums.fill(0)
    for (const row of rows) {
      let place = row * count
      for (let unit = 0; unit < count; unit++) sums[unit] = (sums[unit] ?? 0) + (levels[place++] ?? 0)
    }
    for (let unit = 0; unit < count; unit++)
      values[unit] = Math.max(0, (this.#bases[unit] ?? 0) + (sums[unit] ?? 0) * this.#step)
    return values
  }
}

/** The weights of some columns. */
export class WeightTable<Column extends string> {
  readonly columns: readonly Column[]
  readonly #base: Float64Array
  /** The cells of a row of the table, from one start to the next. */
  readonly #rowStarts: Int32Array
  readonly #cellColumns: Uint8Array
  readonly #cellWeights: Float64Array
  /** By hidden unit, what it says to each column. */
  readonly #ofUnits: readonly Float64Array[]

  constructor(columns: readonly Column[], weights: WeightRows) {
    this.columns = columns
    const places = new Map(weights.columns.map(({name}, place) => [name, place]))
    this.#base = Float64Array.from(columns, (name) => weights.columns[places.get(name) ?? -1]?.base ?? 0)
    const columnAt = new Int16Array(weights.columns.length).fill(-1)
    columns.forEach((name, column) => (columnAt[places.get(name) ?? -1] = column))
    this.#rowStarts = new Int32Array(weights.starts.length)
    this.#cellColumns = new Uint8Array(weights.cellColumns.length)
    this.#cellWeights = new Float64Array(weights.cellColumns.length)
    let cell = 0
    for (let row = 0; row + 1 < weights.starts.length; row++) {
      this.#rowStarts[row] = cell
      const end = weights.starts[row + 1] ?? 0
      for (let at = weights.starts[row] ?? 0; at < end; at++) {
        const column = columnAt[weights.cellColumns[at] ?? 0] ?? -1
        if (column === -1) continue
        this.#cellColumns[cell] = column
        this.#cellWeights[cell++] = weights.cellWeights[at] ?? 0
      }
    }
    this.#rowStarts[weights.features.length] = cell
    this.#ofUnits = weights.hidden.columns.map((unit) =>
      Float64Array.from(columns, (name) => unit[places.get(name) ?? -1] ?? 0)
    )
  }

  /** Notes the score of each column for a passage by itself, by the rows of its features and its hidden units. */
  weigh(rows: Int32Array, hidden: Float64Array, scores: PassageScores, passage: number): void {
    const start = scores.roomFor(passage)
    const {values} = scores
    values.set(this.#base, start)
    for (const row of rows) {
      const end = this.#rowStarts[row + 1] ?? 0
      for (let cell = this.#rowStarts[row] ?? 0; cell < end; cell++) {
        const place = start + (this.#cellColumns[cell] ?? 0)
        values[place] = (values[place] ?? 0) + (this.#cellWeights[cell] ?? 0)
      }
    }
    const columns = this.columns.length
    for (let unit = 0; unit < hidden.length; unit++) {
      const value = hidden[unit] ?? 0
      const weights = this.#ofUnits[unit]
      if (value === 0 || weights === undefined) continue
      for (let column = 0; column < columns; column++)
        values[start + column] = (values[start + column] ?? 0) + value * (weights[column] ?? 0)
    }
  }
}
