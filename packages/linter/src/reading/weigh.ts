import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {Contexts, likelihood, Reach} from './contexts.js'
import {PassageScores} from './passage-scores.js'
import type {LanguageModel} from './model.js'
import type {PassageReading, Reading} from './reading.js'

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

/** Of more features, no two passages are likely to have the same. */
const fewRows = 8

/**
 * Weighs the features of every passage, then weighs each passage again in the light of the first result for
 * those around it: `Payments` as a heading tells nothing until the text under it names the payment providers.
 */
export function weighPassages(reading: Reading, model: LanguageModel): WeighedPassage[] {
  const {passages} = reading
  const {disclosures, items, rows, hidden} = model
  const scores = new PassageScores(passages.length, disclosures.columns.length)
  const ofItems = new PassageScores(1, items.columns.length)
  const alike = new AlikePassages()
  /** By row of scores: passages that share one make the same items. */
  const itemsIn: (readonly Weighed<DisclosureItem>[])[] = []
  for (const [number, passage] of passages.entries()) {
    const isHeading = passage.passage.heading !== undefined
    const ofPassage = rows.of(passage, reading)
    const same = ofPassage.length > fewRows ? number : alike.firstLike(ofPassage, isHeading, number)
    if (same !== number) {
      scores.share(same, number)
      continue
    }
    const ofUnits = hidden.of(ofPassage)
    disclosures.weigh(ofPassage, ofUnits, scores, number)
    // A heading announces, but tells no item.
    if (!isHeading) items.weigh(ofPassage, ofUnits, ofItems, 0)
    itemsIn.push(isHeading ? none : likely(items.columns, ofItems.values, itemThreshold))
  }
  const least = leastScore(threshold)
  const contexts = new Contexts(passages, scores)
  const reach = new Reach(scores, model.context, least)
  const isShort = !hasMore(passages, fewTexts)
  /** By row of scores, what a passage makes of which nothing around it tells. */
  const alone: WeighedPassage[] = []
  return passages.map(({passage}, number) => {
    const row = scores.rowOf(number)
    const items = itemsIn[row] ?? none
    const own = (): Float64Array => (isShort ? scores.of(number) : nothing)
    if (contexts.strongestAround(number) < reach.needed(row, passage.heading !== undefined))
      return (alone[row] ??= {disclosures: likely(disclosures.columns, own(), threshold), items})
    const around = raised(contexts.scoresOf(number, model.context, least), own())
    return {disclosures: likely(disclosures.columns, around, threshold), items}
  })
}

/** Thousands of tiny passages, such as headings without a word, have the same few rows: they are weighed once. */
class AlikePassages {
  /** From a place, which the rows up to it lead to, and the next row to the next place. */
  readonly #ways = new Map<number, number>()
  #places = 2
  /** By place the first passage that leads there. */
  readonly #first: number[] = []

  /** The first passage with these rows: this one, unless there was one before. */
  firstLike(rows: Int32Array, isHeading: boolean, number: number): number {
    let place = isHeading ? 1 : 0
    for (const row of rows) {
      const way = place * mostRows + row
      let next = this.#ways.get(way)
      if (next === undefined) this.#ways.set(way, (next = this.#places++))
      place = next
    }
    return (this.#first[place] ??= number)
  }
}

/** No table of weights has so many rows. */
const mostRows = 2 ** 24

/** Whether there are more passages of text than that. */
function hasMore(passages: readonly PassageReading[], count: number): boolean {
  let texts = 0
  return passages.some(({passage}) => passage.heading === undefined && ++texts > count)
}

/** The scores, each raised to another one that is higher. */
function raised(scores: Float64Array, others: Float64Array): Float64Array {
  for (let column = 0; column < others.length; column++)
    scores[column] = Math.max(scores[column] ?? 0, others[column] ?? 0)
  return scores
}

/** A text of so few passages has too little around each that its silence spoke against it. */
const fewTexts = 3

/** The names whose scores are likely enough. */
function likely<Name extends string>(
  names: readonly Name[],
  scores: Float64Array,
  atLeast: number
): readonly Weighed<Name>[] {
  const least = leastScore(atLeast)
  let found: Weighed<Name>[] | undefined
  for (let column = 0; column < names.length; column++) {
    const score = scores[column] ?? -Infinity
    const name = names[column]
    if (score < least || name === undefined) continue
    const confidence = likelihood(score)
    if (confidence >= atLeast) (found ??= []).push({name, confidence})
  }
  return found ?? none
}

/** A little less than the score of that likelihood: most are far lower, and an exponential takes longer than a comparison. */
function leastScore(atLeast: number): number {
  return Math.log(atLeast / (1 - atLeast)) - 0.01
}

const none: readonly never[] = []
const nothing = new Float64Array(0)
