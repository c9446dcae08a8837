import {assumedWeights} from '../languages/assumed-weights.js'
import {knowledgeAtHand, type ReadingLanguage} from '../languages/loading.js'
import {parseWeights} from '../languages/parse-weights.js'
import {rowsOf, type WeightRows} from '../languages/weight-rows.js'
import {modelOfRows, type LanguageModel} from './weight-table.js'

/** The model of a language: fitted where there are labelled passages, assumed elsewhere. */
export function modelFor(language: ReadingLanguage): LanguageModel {
  const known = models.get(language) ?? modelOfRows(language, weightsOf(language))
  models.set(language, known)
  return known
}

function weightsOf(language: ReadingLanguage): WeightRows {
  const knowledge = knowledgeAtHand(language)
  return knowledge.weights
    ? parseWeights(knowledge.weights())
    : rowsOf(assumedWeights(knowledge, enoughForStrongCue))
}

/** Where no passages set the scale, a strong cue alone takes a passage over the threshold. */
const enoughForStrongCue = -2.8

const models = new Map<ReadingLanguage, LanguageModel>()
