import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {Contexts, likelihood, Reach} from './contexts.js'
import type {KnownPassage, Weighed} from './known-passages.js'
import {PassageScores} from './passage-scores.js'
import type {LanguageModel} from './model.js'
import type {PassageReading, Reading} from './reading.js'

/** The disclosures that a passage makes. */
export interface WeighedPassage {
  readonly disclosures: readonly Weighed<Disclosure>[]
  readonly items: readonly Weighed<DisclosureItem>[]
}

/** A passage makes a disclosure if it is at least this likely. With a lower threshold, F1 falls in cross-validation. */
export const threshold = 0.33

/** Items are rarer, and most are stated in several passages of a document, so a lower threshold finds more of them. */
const itemThreshold = 0.28

/**
 * Weighs the features of every passage, then weighs each passage again in the light of the first result for
 * those around it: `Payments` as a heading discloses nothing until the text under it names the payment providers.
 */
export function weighPassages(reading: Reading, model: LanguageModel): WeighedPassage[] {
  const {passages} = reading
  const {disclosures, items, rows, hidden, known} = model
  const scores = new PassageScores(passages.length, disclosures.columns.length)
  const ofDisclosures = new PassageScores(1, disclosures.columns.length)
  const ofItems = new PassageScores(1, items.columns.length)
  /** By row of scores: passages that share one make the same items. */
  const itemsIn: (readonly Weighed<DisclosureItem>[])[] = []
  /** The first of several identical passages: a document may have thousands of tiny ones, such as headings without a word. */
  const firsts = new Map<KnownPassage, number>()
  for (const [number, passage] of passages.entries()) {
    const isHeading = passage.passage.heading !== undefined
    const ofPassage = rows.of(passage, reading)
    const alone = known.of(ofPassage, isHeading, () => {
      const ofUnits = hidden.of(ofPassage)
      disclosures.weigh(ofPassage, ofUnits, ofDisclosures, 0)
      // A heading announces disclosures, but makes no items.
      if (!isHeading) items.weigh(ofPassage, ofUnits, ofItems, 0)
      return {
        scores: ofDisclosures.of(0).slice(),
        items: isHeading ? none : likely(items.columns, ofItems.values, itemThreshold)
      }
    })
    const first = firsts.get(alone)
    if (first !== undefined) {
      scores.share(first, number)
      continue
    }
    firsts.set(alone, number)
    const start = scores.roomFor(number)
    scores.values.set(alone.scores, start)
    itemsIn.push(alone.items)
  }
  const least = leastScore(threshold)
  const contexts = new Contexts(passages, scores)
  const reach = new Reach(scores, model.context, least)
  const isShort = !hasMore(passages, fewTexts)
  /** By row of scores: the disclosures of a passage without any context. */
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

/** Whether there are more than `count` passages of text. */
function hasMore(passages: readonly PassageReading[], count: number): boolean {
  let texts = 0
  return passages.some(({passage}) => passage.heading === undefined && ++texts > count)
}

/** Raises each score to that of another list if it is higher there. */
function raised(scores: Float64Array, others: Float64Array): Float64Array {
  for (let column = 0; column < others.length; column++)
    scores[column] = Math.max(scores[column] ?? 0, others[column] ?? 0)
  return scores
}

/** With no more passages than this, a text has too little around each of them to lower its score. */
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

/** Slightly less than the score for a likelihood. Most scores are far lower, and comparing is faster than an exponential. */
function leastScore(atLeast: number): number {
  return Math.log(atLeast / (1 - atLeast)) - 0.01
}

const none: readonly never[] = []
const nothing = new Float64Array(0)
