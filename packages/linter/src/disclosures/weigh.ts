import type {Disclosure} from '@policy-gen/schema'
import {featuresOf} from './features.js'
import {languageKnowledge, type ReadingLanguage} from './knowledge.js'
import {assumedWeights} from './assumed-weights.js'
import type {PassageReading} from './reading.js'
import type {LanguageWeights} from './weights.js'

/** A disclosure with the likelihood that a passage makes it. */
export interface WeighedDisclosure {
  readonly disclosure: Disclosure
  readonly confidence: number
}

/** A passage makes a disclosure if it is at least this likely: where F1 was best in cross-validation. */
const threshold = 0.4

/** The disclosures that a passage makes, by the sum of what its features say for and against each. */
export function weigh(reading: PassageReading, language: ReadingLanguage): WeighedDisclosure[] {
  const table = tableOf(language)
  const scores = Float64Array.from(table.base)
  for (const feature of featuresOf(reading)) {
    for (const [number, weight] of table.byFeature.get(feature) ?? [])
      scores[number] = (scores[number] ?? 0) + weight
  }
  return table.disclosures
    .map((disclosure, number) => ({disclosure, confidence: 1 / (1 + Math.exp(-(scores[number] ?? 0)))}))
    .filter(({confidence}) => confidence >= threshold)
}

/** The weights by feature, since a passage has few of the many features. */
interface WeightTable {
  readonly disclosures: readonly Disclosure[]
  readonly base: readonly number[]
  readonly byFeature: ReadonlyMap<string, readonly (readonly [disclosure: number, weight: number])[]>
}

const tables = new Map<ReadingLanguage, WeightTable>()

function tableOf(language: ReadingLanguage): WeightTable {
  const table = tables.get(language) ?? arrange(assumedWeights(languageKnowledge[language]))
  tables.set(language, table)
  return table
}

function arrange(weights: LanguageWeights): WeightTable {
  const disclosures = Object.keys(weights) as Disclosure[]
  const byFeature = new Map<string, [number, number][]>()
  disclosures.forEach((disclosure, number) => {
    for (const [feature, weight] of Object.entries(weights[disclosure].features)) {
      byFeature.set(feature, [...(byFeature.get(feature) ?? []), [number, weight]])
    }
  })
  return {disclosures, base: disclosures.map((disclosure) => weights[disclosure].base), byFeature}
}
