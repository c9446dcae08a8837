import {modelFor} from './models.js'
import type {Reading} from './reading.js'
import {weighPassages, type WeighedPassage} from './weigh.js'

/** Returns the disclosures of each passage with their likelihoods. A reading is weighed only once. */
export function weighedOf(reading: Reading): readonly WeighedPassage[] {
  const known = weighed.get(reading) ?? weighPassages(reading, modelFor(reading.language))
  weighed.set(reading, known)
  return known
}

const weighed = new WeakMap<Reading, readonly WeighedPassage[]>()
