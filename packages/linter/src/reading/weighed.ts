import {modelFor} from './models.js'
import {oncePer} from '../text/once-per.js'
import type {Reading} from './reading.js'
import {weighPassages, type WeighedPassage} from './weigh.js'

/** Returns the disclosures of each passage with their likelihoods. A reading is weighed only once. */
export const weighedOf: (reading: Reading) => readonly WeighedPassage[] = oncePer((reading) =>
  weighPassages(reading, modelFor(reading.language))
)
