// The inner parts of the reader that fitting and measuring need, straight from the sources; bundled by reader.js.
export {assumedWeights} from '../../src/languages/assumed-weights.ts'
export {featuresOf} from '../../src/reading/features.ts'
export {extractClaims, findContradictions} from '../../src/claims/index.ts'
export {recogniseDisclosures, sectionsOf} from '../../src/disclosures/index.ts'
export {knowledgeOf, languageKnowledge} from '../../src/languages/knowledge.ts'
export {weightsOf} from '../../src/reading/models.ts'
export {readPassages} from '../../src/reading/reading.ts'
export {
  contextNames,
  contextsOf,
  scoresOf,
  tabulate,
  threshold,
  weighPassages
} from '../../src/reading/weigh.ts'
