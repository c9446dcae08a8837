// The inner parts of the reader that fitting and measuring need, straight from the sources; bundled by reader.js.
export {assumedWeights} from '../../src/disclosures/assumed-weights.ts'
export {featuresOf} from '../../src/disclosures/features.ts'
export {
  extractClaims,
  findContradictions,
  recogniseDisclosures,
  sectionsOf
} from '../../src/disclosures/index.ts'
export {knowledgeOf, languageKnowledge} from '../../src/disclosures/knowledge.ts'
export {weightsOf} from '../../src/disclosures/models.ts'
export {readPassages} from '../../src/disclosures/reading.ts'
export {
  contextNames,
  contextsOf,
  scoresOf,
  tabulate,
  threshold,
  weighPassages
} from '../../src/disclosures/weigh.ts'
