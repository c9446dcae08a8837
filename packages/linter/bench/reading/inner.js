// The inner parts of the reader that fitting and measuring need, straight from the sources; bundled by reader.js.
import {knowledgeOf} from '../../src/languages/knowledge.ts'
import {rowsOf} from '../../src/languages/weight-rows.ts'
import {modelTable} from '../../src/reading/compile-model.ts'
import {modelWith} from '../../src/reading/models.ts'

export {assumedWeights} from '../../src/languages/assumed-weights.ts'
export {Contexts} from '../../src/reading/contexts.ts'
export {FeatureNumbers, addFeatures} from '../../src/reading/features.ts'
export {PassageScores} from '../../src/reading/passage-scores.ts'
export {extractClaims, findContradictions} from '../../src/claims/index.ts'
export {recogniseDisclosures, sectionsOf} from '../../src/disclosures/index.ts'
export {allKnowledge} from '../../src/languages/all-knowledge.ts'
export {itemsApart} from '../../src/languages/items-apart.ts'
export {knowledgeOf} from '../../src/languages/knowledge.ts'
export {guessLanguage} from '../../src/text/language/guess-language.ts'
export {read} from '../../src/reading/reading.ts'
export {threshold, weighPassages} from '../../src/reading/weigh.ts'
export {contextNames} from '../../src/reading/context-names.ts'

/**
 * The model of a language with these weights.
 *
 * @param {import('../../src/languages/loading.ts').ReadingLanguage} language
 * @param {import('../../src/languages/weights.ts').LanguageWeights} weights
 */
export function modelOf(language, weights) {
  return modelWith(language, modelTable(knowledgeOf(language), rowsOf(weights)))
}
