import type {PassageScores} from './passage-scores.js'
import type {PassageReading} from './reading.js'
import {surroundingsOf, type Surroundings} from './surroundings.js'
import {aroundNames} from './context-names.js'
import type {ContextWeights} from './model-table.js'

/** The input of the second weighing: the first scores of a passage and of those around it. */
export class Contexts {
  readonly #passages: readonly PassageReading[]
  readonly #scores: PassageScores
  readonly #likelihoods: PassageScores
  /** The highest likelihood of each row of scores. */
  readonly #strongest: Float64Array
  readonly #context: Float64Array
  readonly #beside: Beside
  readonly #section: SectionSums
  readonly #sums: Float64Array
  #number = -1
  #besideNumber = -1
  #around: Surroundings = nowhere
  /** The number of other text passages in the section. */
  #others = 0
  /** An upper bound for the likelihoods in the context. */
  #highest = 0

  /** Takes the scores of the passages by themselves, with a column for each disclosure. */
  constructor(passages: readonly PassageReading[], scores: PassageScores) {
    this.#passages = passages
    this.#sums = new Float64Array(scores.columns)
    this.#scores = scores
    this.#likelihoods = scores.map(likelihood)
    this.#strongest = this.#likelihoods.strongest()
    this.#context = new Float64Array(aroundNames.length + scores.columns)
    this.#beside = new Beside(this.#context.subarray(aroundNames.length), this.#likelihoods)
    this.#section = new SectionSums(passages, this.#likelihoods)
  }

  /** Returns the context of a passage for a disclosure, in the order of `contextNames`. The next call overwrites it. */
  of(number: number, column: number): Float64Array {
    if (number !== this.#number) this.#enter(number)
    if (number !== this.#besideNumber) this.#enterBeside(number)
    const context = this.#context
    const likelihoods = this.#likelihoods
    const {heading, before, after, under, leadIn} = this.#around
    const sum = this.#section.at(column) - (heading ? 0 : likelihoods.at(number, column))
    const mean = this.#others > 0 ? sum / this.#others : 0
    // In the order of `aroundNames`.
    context[0] = this.#scores.at(number, column)
    context[1] = heading ? 1 : 0
    context[2] = heading ? mean : 0
    context[3] = heading ? likelihoods.at(number + 1, column) : 0
    context[4] = likelihoods.at(before, column)
    context[5] = likelihoods.at(after, column)
    context[6] = likelihoods.at(under, column)
    context[7] = heading ? 0 : mean
    context[8] = likelihoods.at(leadIn, column)
    context[9] = leadIn === undefined ? 0 : mean
    context[10] = this.#beside.fill(column)
    return context
  }

  /**
   * Returns the score of a passage in its context for each disclosure. Most passages disclose nothing, and neither do those
   * around them, so a score that can't reach `least` isn't computed and is `-Infinity`. The next call overwrites the result.
   */
  scoresOf(number: number, contextWeights: ContextWeights, least: number): Float64Array {
    if (number !== this.#number) this.#enter(number)
    const {base, weights, most} = contextWeights
    const sums = this.#sums
    const {values} = this.#scores
    const start = this.#scores.startOf(number)
    const {heading} = this.#around
    for (let column = 0; column < sums.length; column++) {
      const row = weights[column] ?? this.#context
      const own = (base[column] ?? 0) + (values[start + column] ?? 0) * (row[0] ?? 0)
      const title = heading ? (row[1] ?? 0) : 0
      const highest = own + title + this.#highest * (most[column] ?? 0)
      sums[column] =
        highest < least - rounding ? -Infinity : (base[column] ?? 0) + this.#sumOf(number, column, row)
    }
    return sums
  }

  /** Returns the highest likelihood of a passage and of those around it. */
  strongestAround(number: number): number {
    if (number !== this.#number) this.#enter(number)
    return this.#highest
  }

  #sumOf(number: number, column: number, row: Float64Array): number {
    const context = this.of(number, column)
    let sum = 0
    for (let at = 0; at < context.length; at++) sum += (context[at] ?? 0) * (row[at] ?? 0)
    return sum
  }

  #enter(number: number): void {
    const passage = this.#passages[number]
    this.#number = number
    this.#around = passage ? surroundingsOf(passage, this.#passages) : nowhere
    this.#section.enter(this.#around.section)
    this.#others = this.#section.count - (this.#around.heading ? 0 : 1)
    const {before, under, leadIn} = this.#around
    this.#highest = Math.max(
      this.#section.strongest,
      this.#strongestAt(number),
      this.#strongestAt(before),
      this.#strongestAt(number + 1),
      this.#strongestAt(under),
      this.#strongestAt(leadIn)
    )
  }

  #enterBeside(number: number): void {
    this.#besideNumber = number
    this.#beside.enter(number)
  }

  #strongestAt(number: number | undefined): number {
    return number === undefined ? 0 : (this.#strongest[this.#scores.rowOf(number)] ?? 0)
  }
}

/**
 * How high the highest likelihood around a passage must be for the passage to score `least` for any disclosure, by row of
 * scores.
 */
export class Reach {
  readonly #scores: PassageScores
  readonly #weights: ContextWeights
  readonly #least: number
  readonly #needed: number[] = []

  constructor(scores: PassageScores, weights: ContextWeights, least: number) {
    this.#scores = scores
    this.#weights = weights
    this.#least = least
  }

  /** Returns the likelihood needed for a row. Headings don't share a row with text. */
  needed(row: number, isHeading: boolean): number {
    return (this.#needed[row] ??= this.#neededBy(row, isHeading))
  }

  #neededBy(row: number, isHeading: boolean): number {
    const {base, weights, most} = this.#weights
    const {values, columns} = this.#scores
    let needed = Infinity
    for (let column = 0; column < columns; column++) {
      const [ofOwn = 0, ofTitle = 0] = weights[column] ?? []
      const own = (base[column] ?? 0) + (values[row * columns + column] ?? 0) * ofOwn
      const left = this.#least - rounding - own - (isHeading ? ofTitle : 0)
      const ofOthers = most[column] ?? 0
      needed = Math.min(needed, left <= 0 ? 0 : left / ofOthers)
    }
    return needed - rounding
  }
}

/** More than the same sum can differ by if it is added up in another order. */
const rounding = 1e-9

const nowhere: Surroundings = {
  heading: false,
  before: undefined,
  after: undefined,
  under: undefined,
  leadIn: undefined,
  section: -1
}

/** The likelihoods of the other disclosures of a passage. */
class Beside {
  readonly #context: Float64Array
  readonly #likelihoods: PassageScores
  #start = 0
  #left = 0
  /** The two highest likelihoods of the passage. */
  #first = 0
  #second = 0

  constructor(context: Float64Array, likelihoods: PassageScores) {
    this.#context = context
    this.#likelihoods = likelihoods
  }

  enter(number: number): void {
    const {values} = this.#likelihoods
    this.#start = this.#likelihoods.startOf(number)
    this.#first = 0
    this.#second = 0
    for (let at = 0; at < this.#context.length; at++) {
      const value = (this.#context[at] = values[this.#start + at] ?? 0)
      if (value >= this.#first) {
        this.#second = this.#first
        this.#first = value
      } else if (value > this.#second) this.#second = value
    }
  }

  /** Fills the context with all likelihoods of the passage except one, and returns the highest of them. */
  fill(column: number): number {
    const {values} = this.#likelihoods
    this.#context[this.#left] = values[this.#start + this.#left] ?? 0
    this.#context[column] = 0
    this.#left = column
    return values[this.#start + column] === this.#first ? this.#second : this.#first
  }
}

/** For a section: the number of its text passages, their highest likelihood, and the sum of their likelihoods by column. */
class SectionSums {
  count = 0
  strongest = 0
  readonly #passages: readonly PassageReading[]
  readonly #likelihoods: PassageScores
  readonly #sums: Float64Array
  #section: number | undefined

  constructor(passages: readonly PassageReading[], likelihoods: PassageScores) {
    this.#passages = passages
    this.#likelihoods = likelihoods
    this.#sums = new Float64Array(likelihoods.columns)
  }

  at(column: number): number {
    return this.#sums[column] ?? 0
  }

  /** Adds up a section: the text from its heading up to the next one, or for -1 the text before the first heading. */
  enter(section: number): void {
    if (section === this.#section) return
    this.#section = section
    this.strongest = 0
    this.#sums.fill(0)
    const {values, columns} = this.#likelihoods
    let number = section + 1
    for (; this.#isText(number); number++) {
      const start = this.#likelihoods.startOf(number)
      for (let column = 0; column < columns; column++) {
        const value = values[start + column] ?? 0
        this.#sums[column] = (this.#sums[column] ?? 0) + value
        if (value > this.strongest) this.strongest = value
      }
    }
    this.count = number - section - 1
  }

  #isText(number: number): boolean {
    const passage = this.#passages[number]
    return passage !== undefined && passage.passage.heading === undefined
  }
}

/** Converts a score to a likelihood. */
export function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
