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
  // Thousands of tiny passages, such as headings without a word, have the same few features.
  const known = new Map<string, number>()
  const itemsIn: (readonly Weighed<DisclosureItem>[])[] = []
  for (const [number, passage] of passages.entries()) {
    const {heading} = passage.passage
    const ofPassage = rows.of(passage, reading)
    const key = ofPassage.length > fewRows ? undefined : `${heading === undefined} ${ofPassage.join(' ')}`
    const same = key === undefined ? undefined : known.get(key)
    if (same !== undefined) {
      scores.copy(same, number)
      itemsIn.push(itemsIn[same] ?? none)
      continue
    }
    if (key !== undefined) known.set(key, number)
    const ofUnits = hidden.of(ofPassage)
    disclosures.weigh(ofPassage, ofUnits, scores, number)
    // A heading announces, but tells no item.
    if (heading === undefined) items.weigh(ofPassage, ofUnits, ofItems, 0)
    itemsIn.push(heading === undefined ? likely(items.columns, ofItems.values, itemThreshold) : none)
  }
  const contexts = new Contexts(passages, scores)
  const isShort = passages.filter(({passage}) => passage.heading === undefined).length <= fewTexts
  return itemsIn.map((items, number) => {
    const around = contexts.scoresOf(number, model.context, leastScore(threshold))
    const found = isShort ? around.map((score, column) => Math.max(score, scores.at(number, column))) : around
    return {disclosures: likely(disclosures.columns, found, threshold), items}
  })
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
    const score = scores[column] ?? 0
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
