import {assumedWeights} from '../languages/assumed-weights.js'
import {englishWeights} from '../languages/en/weights.js'
import {languageKnowledge, type ReadingLanguage} from '../languages/knowledge.js'
import {WeightTable} from './weight-table.js'

/** The weights of a language: fitted ones for English, assumed ones for the others. */
export function weightsOf(language: ReadingLanguage): WeightTable {
  const known =
    tables.get(language) ??
    new WeightTable(
      language,
      language === 'en' ? englishWeights : assumedWeights(languageKnowledge[language], enoughForStrongCue)
    )
  tables.set(language, known)
  return known
}

/** Where no passages set the scale, a strong cue alone takes a passage over the threshold. */
const enoughForStrongCue = -2.8

const tables = new Map<ReadingLanguage, WeightTable>()
