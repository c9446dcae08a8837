import type {Disclosure} from '@policy-gen/schema'
import type {CueWeight, LanguageKnowledge} from './cues.js'
import type {DisclosureWeights, LanguageWeights} from './weights.js'

/**
 * Weights as the cues claim them, for languages without labelled passages. The fitting begins from
 * them, too, and departs only as far as the passages ask for: a cue that is rare in them keeps the
 * weight that somebody who knows the field gave it.
 *
 * `base` is the log odds of a passage that shows nothing.
 */
export function assumedWeights({disclosures}: LanguageKnowledge, base = -3): LanguageWeights {
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
      features[`${disclosure}/${name}`] = oddsOf[cue.weight]
      features[`lead ${disclosure}/${name}`] = oddsOf[cue.weight] * 0.4
    }
    weights[disclosure] = {base, features, context: {'own score': 1}}
  }
  return weights as LanguageWeights
}

/** What a cue adds to the log odds. */
const oddsOf: Readonly<Record<CueWeight, number>> = {strong: 2.5, fair: 1.2, weak: 0.4}
