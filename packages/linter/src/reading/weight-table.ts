import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {knowledgeOf, type ReadingLanguage} from '../languages/knowledge.js'
import type {LanguageWeights, Weights} from '../languages/weights.js'
import type {Lexicon} from '../text/lexicon.js'
import {FeatureNumbers, ofWord} from './features.js'

/** What is known around a passage: all but the first are likelihoods of the disclosure in question. */
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

/** The names of the context: what stands around, and which other disclosures the passage makes. */
export function contextNames(disclosures: readonly Disclosure[]): string[] {
  return [...aroundNames, ...disclosures.map((disclosure) => `beside ${disclosure}`)]
}

/** What stands around a passage, weighed for one disclosure after the other. */
export interface ContextWeights {
  /** By column: the score of an empty context, and the weights of the context in the order of `contextNames`. */
  readonly base: Float64Array
  readonly weights: readonly Float64Array[]
}

/** All that is weighed in a language. */
export interface LanguageModel {
  readonly numbers: FeatureNumbers
  readonly disclosures: WeightTable<Disclosure>
  readonly items: WeightTable<DisclosureItem>
  readonly context: ContextWeights
}

/** The model of a language with these weights. */
export function modelOf(language: ReadingLanguage, {disclosures, items}: LanguageWeights): LanguageModel {
  const columns = keysOf(disclosures)
  const names = contextNames(columns)
  const numbers = new FeatureNumbers(knowledgeOf(language), columns)
  return {
    numbers,
    disclosures: new WeightTable(numbers, columns, disclosures),
    items: new WeightTable(numbers, keysOf(items), items),
    context: {
      base: Float64Array.from(columns, (disclosure) => disclosures[disclosure].context.base ?? 0),
      weights: columns.map((disclosure) =>
        Float64Array.from(names, (name) => disclosures[disclosure].context[name] ?? 0)
      )
    }
  }
}

function keysOf<Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): readonly Key[] {
  return Object.keys(record) as Key[]
}

/** Weights by feature, since a passage has few of the many features. */
export class WeightTable<Column extends string> {
  readonly columns: readonly Column[]
  readonly #base: Float64Array
  /** The cells of a row of the table, from one start to the next. */
  readonly #rowStarts: Int32Array
  readonly #cellColumns: Uint8Array
  readonly #cellWeights: Float64Array
  /** The row of each feature that isn't about a word; -1 for none. */
  readonly #rows: Int32Array
  /** By what a feature says of a word, the rows of words. */
  readonly #wordRows: readonly ReadonlyMap<string, number>[]
  /** The row of each feature about a word of a lexicon, plus two; 1 for none, 0 for those not looked at yet. */
  readonly #ofWords = new WeakMap<Lexicon, Int32Array>()

  constructor(
    numbers: FeatureNumbers,
    columns: readonly Column[],
    weights: Readonly<Partial<Record<Column, Weights>>>
  ) {
    this.columns = columns
    this.#base = Float64Array.from(columns, (column) => weights[column]?.base ?? 0)
    const byFeature = new Map<string, [column: number, weight: number][]>()
    columns.forEach((name, column) => {
      for (const [feature, weight] of Object.entries(weights[name]?.features ?? {})) {
        const row = byFeature.get(feature)
        if (row) row.push([column, weight])
        else byFeature.set(feature, [[column, weight]])
      }
    })
    const rows = [...byFeature.values()]
    const starts = [0]
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
    this.#rowStarts = Int32Array.from(starts)
    this.#cellColumns = Uint8Array.from(rows.flat(), ([column]) => column)
    this.#cellWeights = Float64Array.from(rows.flat(), ([, weight]) => weight)
    const rowOf = new Map([...byFeature.keys()].map((feature, row) => [feature, row]))
    this.#rows = Int32Array.from(numbers.names, (name) => rowOf.get(name) ?? -1)
    this.#wordRows = ofWord.map(
      (kind) =>
        new Map(
          [...rowOf].flatMap(([feature, row]) =>
            feature.startsWith(`${kind} `) ? [[feature.slice(kind.length + 1), row] as const] : []
          )
        )
    )
  }

  /** The score of each column for a passage by itself. */
  scoresOf(features: Iterable<number>, lexicon: Lexicon): Float64Array {
    const scores = Float64Array.from(this.#base)
    for (const feature of features) {
      const row = this.#rowOf(feature, lexicon)
      if (row < 0) continue
      const end = this.#rowStarts[row + 1] ?? 0
      for (let cell = this.#rowStarts[row] ?? 0; cell < end; cell++) {
        const column = this.#cellColumns[cell] ?? 0
        scores[column] = (scores[column] ?? 0) + (this.#cellWeights[cell] ?? 0)
      }
    }
    return scores
  }

  #rowOf(feature: number, lexicon: Lexicon): number {
    const own = this.#rows.length
    if (feature < own) return this.#rows[feature] ?? -1
    const word = feature - own
    let known = this.#ofWords.get(lexicon)
    if (!known || word >= known.length) {
      const more = new Int32Array(2 * ofWord.length * lexicon.size)
      more.set(known ?? [])
      known = more
      this.#ofWords.set(lexicon, known)
    }
    let plusTwo = known[word] ?? 0
    if (plusTwo === 0) {
      const kind = word % ofWord.length
      const row = this.#wordRows[kind]?.get(lexicon.textOf((word - kind) / ofWord.length))
      plusTwo = known[word] = (row ?? -1) + 2
    }
    return plusTwo - 2
  }
}
