import type {Disclosure} from '@policy-gen/schema'
import {featuresOf} from './features.js'
import type {PassageReading} from './reading.js'
import {surroundingsOf, type Surroundings} from './surroundings.js'
import type {LanguageWeights} from '../languages/weights.js'

/** A disclosure with the likelihood that a passage makes it. */
export interface WeighedDisclosure {
  readonly disclosure: Disclosure
  readonly confidence: number
}

/** A passage makes a disclosure if it is at least this likely: below, F1 falls in cross-validation. */
export const threshold = 0.33

/**
 * Weighs the features of every passage, then weighs each passage again in the light of the first result for
 * those around it: `Payments` as a heading tells nothing until the text under it names the payment providers.
 */
export function weighPassages(
  readings: readonly PassageReading[],
  table: WeightTable,
  atLeast: number = threshold
): WeighedDisclosure[][] {
  const scores = readings.map((reading) => scoresOf(reading, table))
  const contextAt = contextsOf(readings, scores, table.disclosures)
  return readings.map((_, number) =>
    table.disclosures.flatMap((disclosure, column) => {
      const confidence = likelihood(weighContext(contextAt(number, column), column, table))
      return confidence >= atLeast ? [{disclosure, confidence}] : []
    })
  )
}

/** Tells what the second weighing knows of a passage and a disclosure, in the order of `contextNames`. */
export function contextsOf(
  readings: readonly PassageReading[],
  scores: readonly (readonly number[])[],
  disclosures: readonly Disclosure[]
): (number: number, column: number) => Float64Array {
  const likelihoods = scores.map((row) => row.map(likelihood))
  const surroundings = surroundingsOf(readings)
  const sections = sumSections(likelihoods, surroundings, disclosures.length)
  return (number, column) => contextOf(number, column, scores, likelihoods, surroundings, sections)
}

/** What is known around a passage: all but the first are likelihoods of the disclosure in question. */
const aroundNames = [
  'own score',
  'is heading',
  'text below',
  'first below',
  'before',
  'after',
  'heading above',
  'rest of section',
  'lead-in',
  'rest of list',
  'strongest beside'
] as const

/** The names of the context: what stands around, and which other disclosures the passage makes. */
export function contextNames(disclosures: readonly Disclosure[]): string[] {
  return [...aroundNames, ...disclosures.map((disclosure) => `beside ${disclosure}`)]
}

/** The weights by feature, since a passage has few of the many features. */
export interface WeightTable {
  readonly disclosures: readonly Disclosure[]
  readonly base: readonly number[]
  readonly byFeature: ReadonlyMap<string, readonly (readonly [column: number, weight: number])[]>
  /** By column: the score of an empty context, and the weights of the context in the order of `contextNames`. */
  readonly contextBase: readonly number[]
  readonly context: readonly (readonly number[])[]
}

/** Turns weights by disclosure into a table by feature. */
export function tabulate(weights: LanguageWeights): WeightTable {
  const disclosures = Object.keys(weights) as Disclosure[]
  const names = contextNames(disclosures)
  const byFeature = new Map<string, [number, number][]>()
  disclosures.forEach((disclosure, column) => {
    for (const [feature, weight] of Object.entries(weights[disclosure].features)) {
      const row = byFeature.get(feature)
      if (row) row.push([column, weight])
      else byFeature.set(feature, [[column, weight]])
    }
  })
  return {
    disclosures,
    byFeature,
    base: disclosures.map((disclosure) => weights[disclosure].base),
    contextBase: disclosures.map((disclosure) => weights[disclosure].context.base ?? 0),
    context: disclosures.map((disclosure) => names.map((name) => weights[disclosure].context[name] ?? 0))
  }
}

/** The scores of a passage by itself, one for each disclosure. */
export function scoresOf(reading: PassageReading, table: WeightTable): number[] {
  const scores = [...table.base]
  for (const feature of featuresOf(reading)) {
    for (const [column, weight] of table.byFeature.get(feature) ?? [])
      scores[column] = (scores[column] ?? 0) + weight
  }
  return scores
}

function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

function weighContext(
  context: Float64Array,
  column: number,
  {context: weights, contextBase}: WeightTable
): number {
  const row = weights[column]
  let sum = contextBase[column] ?? 0
  for (let at = 0; at < context.length; at++) sum += (context[at] ?? 0) * (row?.[at] ?? 0)
  return sum
}

/** How many passages of text a section has, and the sum of their likelihoods by column. */
interface SectionSums {
  count: number
  readonly sums: number[]
}

function sumSections(
  likelihoods: readonly (readonly number[])[],
  surroundings: readonly Surroundings[],
  columns: number
): Map<number, SectionSums> {
  const sections = new Map<number, SectionSums>()
  surroundings.forEach(({heading, section}, number) => {
    const known = sections.get(section) ?? {count: 0, sums: new Array<number>(columns).fill(0)}
    sections.set(section, known)
    if (heading) return
    known.count++
    likelihoods[number]?.forEach((value, column) => (known.sums[column] = (known.sums[column] ?? 0) + value))
  })
  return sections
}

function contextOf(
  number: number,
  column: number,
  scores: readonly (readonly number[])[],
  likelihoods: readonly (readonly number[])[],
  surroundings: readonly Surroundings[],
  sections: ReadonlyMap<number, SectionSums>
): Float64Array {
  const around = surroundings[number]
  const own = likelihoods[number] ?? []
  const likely = (other: number | undefined): number =>
    other === undefined ? 0 : (likelihoods[other]?.[column] ?? 0)
  const section = sections.get(around?.section ?? -1)
  const others = (section?.count ?? 0) - (around?.heading ? 0 : 1)
  const sum = (section?.sums[column] ?? 0) - (around?.heading ? 0 : likely(number))
  const mean = others > 0 ? sum / others : 0
  const values: Record<(typeof aroundNames)[number], number> = {
    'own score': scores[number]?.[column] ?? 0,
    'is heading': around?.heading ? 1 : 0,
    'text below': around?.heading ? mean : 0,
    'first below': around?.heading ? likely(number + 1) : 0,
    before: likely(around?.before),
    after: likely(around?.after),
    'heading above': likely(around?.under),
    'rest of section': around?.heading ? 0 : mean,
    'lead-in': likely(around?.leadIn),
    'rest of list': around?.leadIn === undefined ? 0 : mean,
    'strongest beside': own.reduce(
      (most, value, other) => (other === column ? most : Math.max(most, value)),
      0
    )
  }
  const context = new Float64Array(aroundNames.length + own.length)
  aroundNames.forEach((name, at) => (context[at] = values[name]))
  context.set(own, aroundNames.length)
  context[aroundNames.length + column] = 0
  return context
}
