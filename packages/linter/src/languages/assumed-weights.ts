import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {Cue, CueWeight, LanguageKnowledge} from './cues.js'
import {itemsApart} from './items-apart.js'
import type {DisclosureWeights, LanguageWeights, Weights} from './weights.js'

/**
 * Weights as the cues claim them, for languages without labelled passages. The fitting begins from
 * them, too, and departs only as far as the passages ask for: a cue that is rare in them keeps the
 * weight that somebody who knows the field gave it.
 *
 * `base` is the log odds of a passage that shows nothing.
 */
export function assumedWeights(knowledge: LanguageKnowledge, base = -3): LanguageWeights {
  return {disclosures: ofDisclosures(knowledge, base), items: ofItems(knowledge)}
}

function ofDisclosures({disclosures}: LanguageKnowledge, base: number): LanguageWeights['disclosures'] {
  const weights: Partial<Record<Disclosure, DisclosureWeights>> = {}
  for (const disclosure of Object.keys(disclosures) as Disclosure[]) {
    const features: Record<string, number> = {
      [`title ${disclosure}`]: 5,
      [`label ${disclosure}`]: 1.2,
      [`under ${disclosure}`]: 1.2,
      [`${disclosure}*2`]: 0.5,
      [`${disclosure}*3`]: 0.5
    }
    for (const [name, cue] of Object.entries(disclosures[disclosure].cues)) {
      if (isApart(cue)) continue
      features[`${disclosure}/${name}`] = oddsOf[cue.weight]
      features[`lead ${disclosure}/${name}`] = oddsOf[cue.weight] * 0.4
    }
    weights[disclosure] = {base, features, context: {'own score': 1}}
  }
  return weights as LanguageWeights['disclosures']
}

/** Whether a cue shows nothing but items that are there without their disclosure. */
function isApart({items = []}: Cue): boolean {
  return items.length > 0 && items.every((item) => itemsApart.has(item))
}

/** A strong cue of an item makes it, a fair one where a heading helps. */
function ofItems({disclosures}: LanguageKnowledge): LanguageWeights['items'] {
  const weights: Partial<Record<DisclosureItem, Weights>> = {}
  for (const [disclosure, {cues}] of Object.entries(disclosures)) {
    for (const [name, {weight, items = []}] of Object.entries(cues)) {
      for (const item of items) {
        const {base, features} = weights[item] ?? {base: -2.4, features: {[`under ${disclosure}`]: 0.6}}
        weights[item] = {base, features: {...features, [`${disclosure}/${name}`]: oddsOf[weight] + 1}}
      }
    }
  }
  return weights
}

/** What a cue adds to the log odds. */
const oddsOf: Readonly<Record<CueWeight, number>> = {strong: 2.5, fair: 1.2, weak: 0.4}
