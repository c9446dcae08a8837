import {weightsOf} from './models.js'
import type {Reading} from './reading.js'
import {weighPassages, type WeighedDisclosure} from './weigh.js'

/** What each passage makes, and how likely. A reading is weighed once. */
export function weighedOf(reading: Reading): readonly (readonly WeighedDisclosure[])[] {
  const known = weighed.get(reading) ?? weighPassages(reading, weightsOf(reading.language))
  weighed.set(reading, known)
  return known
}

const weighed = new WeakMap<Reading, readonly (readonly WeighedDisclosure[])[]>()
