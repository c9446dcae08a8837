import {allKnowledge} from '../languages/all-knowledge.js'
import {assumedWeights} from '../languages/assumed-weights.js'
import {fittedWeights} from '../languages/fitted-weights.js'
import type {ReadingLanguage} from '../languages/knowledge.js'
import {rowsOf} from '../languages/weight-rows.js'
import {modelOfRows, type LanguageModel} from './weight-table.js'

/** The model of a language: fitted where there are labelled passages, assumed elsewhere. */
export function modelFor(language: ReadingLanguage): LanguageModel {
  const known =
    models.get(language) ??
    modelOfRows(
      language,
      fittedWeights(language) ?? rowsOf(assumedWeights(allKnowledge[language], enoughForStrongCue))
    )
  models.set(language, known)
  return known
}

/** Where no passages set the scale, a strong cue alone takes a passage over the threshold. */
const enoughForStrongCue = -2.8

const models = new Map<ReadingLanguage, LanguageModel>()
