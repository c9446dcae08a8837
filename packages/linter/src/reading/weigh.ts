import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {Contexts, likelihood} from './contexts.js'
import {PassageScores} from './passage-scores.js'
import type {Reading} from './reading.js'
import type {LanguageModel} from './weight-table.js'

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
  const {passages} = reading
  const {disclosures, items, rows} = model
  const scores = new PassageScores(passages.length, disclosures.columns.length)
  const ofItems = new PassageScores(1, items.columns.length)
  const likelyItems = likelyOf(items.columns, itemThreshold)
  const itemsIn = passages.map((passage, number): readonly Weighed<DisclosureItem>[] => {
    const ofPassage = rows.of(passage, reading)
    disclosures.weigh(ofPassage, scores, number)
    // A heading announces, but tells no item.
    if (passage.passage.heading) return none
    items.weigh(ofPassage, ofItems, 0)
    return likelyItems((column) => ofItems.at(0, column))
  })
  const contexts = new Contexts(passages, scores)
  const likelyDisclosures = likelyOf(disclosures.columns, threshold)
  return itemsIn.map((items, number) => ({
    disclosures: likelyDisclosures((column, least) => contexts.score(number, column, model.context, least)),
    items
  }))
}

/**
 * The names whose scores are likely enough, for one passage after the other. What is asked for a score learns from
 * which one on it matters.
 */
function likelyOf<Name extends string>(
  names: readonly Name[],
  atLeast: number
): (scoreOf: (column: number, least: number) => number) => readonly Weighed<Name>[] {
  // Most scores are far too low, and an exponential takes longer than a comparison.
  const least = Math.log(atLeast / (1 - atLeast)) - 0.01
  return (scoreOf) => {
    let found: Weighed<Name>[] | undefined
    for (let column = 0; column < names.length; column++) {
      const score = scoreOf(column, least)
      const name = names[column]
      if (score < least || name === undefined) continue
      const confidence = likelihood(score)
      if (confidence >= atLeast) (found ??= []).push({name, confidence})
    }
    return found ?? none
  }
}

const none: readonly never[] = []
