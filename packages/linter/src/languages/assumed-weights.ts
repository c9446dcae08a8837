import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {Cue, CueWeight, LanguageKnowledge} from './cues.js'
import {itemsApart} from './items-apart.js'
import type {DisclosureWeights, LanguageWeights, Weights} from './weights.js'

/**
 * Returns weights that follow from the cues alone, for languages without labelled passages. Fitting starts from
 * them, too, and changes them only as far as the passages require: a cue that is rare in the passages keeps the
 * weight that an expert gave it.
 *
 * @param base The log odds of a passage without any evidence.
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

/** Whether all items of a cue can be present without their disclosure. */
function isApart({items = []}: Cue): boolean {
  return items.length > 0 && items.every((item) => itemsApart.has(item))
}

/** A strong cue is enough for its items; a fair one needs the support of a heading. */
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

/** How much a cue adds to the log odds. */
const oddsOf: Readonly<Record<CueWeight, number>> = {strong: 2.5, fair: 1.2, weak: 0.4}
