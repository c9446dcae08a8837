import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {featuresOf} from './features.js'
import type {Reading} from './reading.js'
import {surroundingsOf, type Surroundings} from './surroundings.js'
import {aroundNames, type ContextWeights, type LanguageModel, type WeightTable} from './weight-table.js'

/** A disclosure or an item with the likelihood that a passage makes it. */
export interface Weighed<Name> {
  readonly name: Name
  readonly confidence: number
}

/** What a passage makes. */
export interface WeighedPassage {
  readonly disclosures: readonly Weighed<Disclosure>[]
  readonly items: readonly Weighed<DisclosureItem>[]
}

/** A passage makes a disclosure if it is at least this likely: below, F1 falls in cross-validation. */
export const threshold = 0.33

/** Items are rarer, and several passages of a document tell most of them: more of them are found by daring more. */
const itemThreshold = 0.28

/**
 * Weighs the features of every passage, then weighs each passage again in the light of the first result for
 * those around it: `Payments` as a heading tells nothing until the text under it names the payment providers.
 */
export function weighPassages(reading: Reading, model: LanguageModel): WeighedPassage[] {
  const features = reading.passages.map((passage) => featuresOf(passage, reading, model.numbers))
  const {columns} = model.disclosures
  const scores = scoresOf(features, reading, model.disclosures)
  const items = scoresOf(features, reading, model.items)
  const contextAt = contextsOf(reading, scores, columns)
  return reading.passages.map(({number, passage}) => ({
    disclosures: likely(columns, threshold, (column) =>
      weighContext(contextAt(number, column), column, model.context)
    ),
    // A heading announces, but tells no item.
    items: passage.heading
      ? []
      : likely(model.items.columns, itemThreshold, (column) => items[number]?.[column] ?? 0)
  }))
}

function likely<Name>(
  names: readonly Name[],
  atLeast: number,
  scoreOf: (column: number) => number
): Weighed<Name>[] {
  // Most scores are far too low, and an exponential takes longer than a comparison.
  const tooLow = Math.log(atLeast / (1 - atLeast)) - 0.01
  const found: Weighed<Name>[] = []
  names.forEach((name, column) => {
    const score = scoreOf(column)
    if (score < tooLow) return
    const confidence = likelihood(score)
    if (confidence >= atLeast) found.push({name, confidence})
  })
  return found
}

/** The scores of each passage by itself, one for each column of the table. */
export function scoresOf(
  features: readonly Iterable<number>[],
  {words: {lexicon}}: Reading,
  table: WeightTable<string>
): Float64Array[] {
  return features.map((ofPassage) => table.scoresOf(ofPassage, lexicon))
}

/**
 * Tells what the second weighing knows of a passage and a disclosure, in the order of `contextNames`. The next call
 * writes over what the last one gave.
 */
export function contextsOf(
  {passages}: Reading,
  scores: readonly Float64Array[],
  disclosures: readonly Disclosure[]
): (number: number, column: number) => Float64Array {
  const likelihoods = scores.map(likelihoodsOf)
  const surroundings = surroundingsOf(passages)
  const sections = sumSections(likelihoods, surroundings, disclosures.length)
  const likelyAt = (number: number | undefined, column: number): number =>
    number === undefined ? 0 : (likelihoods[number]?.[column] ?? 0)
  const context = new Float64Array(aroundNames.length + disclosures.length)
  const beside = new Beside(context.subarray(aroundNames.length))
  return (number, column) => {
    const around = surroundings[number]
    const heading = around?.heading === true
    const section = sections.get(around?.section ?? -1)
    const others = (section?.count ?? 0) - (heading ? 0 : 1)
    const sum = (section?.sums[column] ?? 0) - (heading ? 0 : likelyAt(number, column))
    const mean = others > 0 ? sum / others : 0
    // In the order of `aroundNames`.
    context[0] = scores[number]?.[column] ?? 0
    context[1] = heading ? 1 : 0
    context[2] = heading ? mean : 0
    context[3] = heading ? likelyAt(number + 1, column) : 0
    context[4] = likelyAt(around?.before, column)
    context[5] = likelyAt(around?.after, column)
    context[6] = likelyAt(around?.under, column)
    context[7] = heading ? 0 : mean
    context[8] = likelyAt(around?.leadIn, column)
    context[9] = around?.leadIn === undefined ? 0 : mean
    context[10] = beside.fill(likelihoods[number], column)
    return context
  }
}

/** What a passage makes beside the disclosure in question. */
class Beside {
  readonly #context: Float64Array
  #own: Float64Array | undefined
  #left = 0
  /** The two strongest. */
  #first = 0
  #second = 0

  constructor(context: Float64Array) {
    this.#context = context
  }

  /** Fills the context with all but one of the likelihoods of a passage, and tells the strongest of them. */
  fill(own: Float64Array | undefined, column: number): number {
    if (own !== this.#own) this.#take(own)
    this.#context[this.#left] = own?.[this.#left] ?? 0
    this.#context[column] = 0
    this.#left = column
    return (own?.[column] ?? 0) === this.#first ? this.#second : this.#first
  }

  #take(own: Float64Array | undefined): void {
    this.#own = own
    this.#first = 0
    this.#second = 0
    for (let at = 0; at < this.#context.length; at++) {
      const value = (this.#context[at] = own?.[at] ?? 0)
      if (value >= this.#first) [this.#first, this.#second] = [value, this.#first]
      else if (value > this.#second) this.#second = value
    }
  }
}

function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

function likelihoodsOf(scores: Float64Array): Float64Array {
  const likelihoods = new Float64Array(scores.length)
  for (let column = 0; column < scores.length; column++) likelihoods[column] = likelihood(scores[column] ?? 0)
  return likelihoods
}

function weighContext(context: Float64Array, column: number, {weights, base}: ContextWeights): number {
  const row = weights[column]
  let sum = base[column] ?? 0
  for (let at = 0; at < context.length; at++) sum += (context[at] ?? 0) * (row?.[at] ?? 0)
  return sum
}

/** How many passages of text a section has, and the sum of their likelihoods by column. */
interface SectionSums {
  count: number
  readonly sums: Float64Array
}

function sumSections(
  likelihoods: readonly Float64Array[],
  surroundings: readonly Surroundings[],
  columns: number
): Map<number, SectionSums> {
  const sections = new Map<number, SectionSums>()
  surroundings.forEach(({heading, section}, number) => {
    const known = sections.get(section) ?? {count: 0, sums: new Float64Array(columns)}
    sections.set(section, known)
    if (heading) return
    known.count++
    const own = likelihoods[number]
    for (let column = 0; column < columns; column++)
      known.sums[column] = (known.sums[column] ?? 0) + (own?.[column] ?? 0)
  })
  return sections
}
