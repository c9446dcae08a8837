import {knowledgeOf} from '../languages/knowledge.js'
import {languageAtHand, type ReadingLanguage} from '../languages/loading.js'
import {FeatureNumbers} from './features.js'
import {modelOfTable, type LanguageModel} from './model.js'
import type {ModelTable} from './model-table.js'

/** Returns the model of a language: fitted to labelled passages if there are any, assumed otherwise. */
export function modelFor(language: ReadingLanguage): LanguageModel {
  const known = models.get(language) ?? modelWith(language, languageAtHand(language).model)
  models.set(language, known)
  return known
}

const models = new Map<ReadingLanguage, LanguageModel>()

/** Returns the model of a language with these weights. */
export function modelWith(language: ReadingLanguage, table: ModelTable): LanguageModel {
  return modelOfTable(table, new FeatureNumbers(knowledgeOf(language), table.disclosures.columns))
}
