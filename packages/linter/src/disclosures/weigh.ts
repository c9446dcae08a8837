import type {Disclosure} from '@policy-gen/schema'
import {featuresOf} from './features.js'
import type {PassageReading} from './reading.js'
import {surroundingsOf, type Surroundings} from './surroundings.js'
import type {LanguageWeights} from './weights.js'

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
  const contexts = contextsOf(readings, scores, table.disclosures)
  return contexts.map((row) =>
    row.flatMap((context, column) => {
      const confidence = likelihood(weighContext(context, table.context[column] ?? new Map<string, number>()))
      const disclosure = table.disclosures[column]
      return disclosure !== undefined && confidence >= atLeast ? [{disclosure, confidence}] : []
    })
  )
}

/** What the second weighing knows of each passage and disclosure. */
export function contextsOf(
  readings: readonly PassageReading[],
  scores: readonly (readonly number[])[],
  disclosures: readonly Disclosure[]
): Context[][] {
  const likelihoods = scores.map((row) => row.map(likelihood))
  const surroundings = surroundingsOf(readings)
  const sections = sumSections(likelihoods, surroundings, disclosures.length)
  return readings.map((_, number) =>
    disclosures.map((_, column) =>
      contextOf(number, column, scores, likelihoods, surroundings, sections, disclosures)
    )
  )
}

/** Values by name, such as `['heading above', 0.97]`. */
export type Context = readonly (readonly [name: string, value: number])[]

/** The weights by feature, since a passage has few of the many features. */
export interface WeightTable {
  readonly disclosures: readonly Disclosure[]
  readonly base: readonly number[]
  readonly byFeature: ReadonlyMap<string, readonly (readonly [column: number, weight: number])[]>
  /** By column, the weights of the context by name. */
  readonly context: readonly ReadonlyMap<string, number>[]
}

/** Turns weights by disclosure into a table by feature. */
export function tabulate(weights: LanguageWeights): WeightTable {
  const disclosures = Object.keys(weights) as Disclosure[]
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
    context: disclosures.map((disclosure) => new Map(Object.entries(weights[disclosure].context)))
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

function weighContext(context: Context, weights: ReadonlyMap<string, number>): number {
  let sum = weights.get('base') ?? 0
  for (const [name, value] of context) sum += value * (weights.get(name) ?? 0)
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
  sections: ReadonlyMap<number, SectionSums>,
  disclosures: readonly Disclosure[]
): Context {
  const around = surroundings[number]
  const likely = (other: number | undefined): number =>
    other === undefined ? 0 : (likelihoods[other]?.[column] ?? 0)
  const section = sections.get(around?.section ?? -1)
  const others = (section?.count ?? 0) - (around?.heading ? 0 : 1)
  const sum = (section?.sums[column] ?? 0) - (around?.heading ? 0 : likely(number))
  const mean = others > 0 ? sum / others : 0
  const context: [string, number][] = [['own score', scores[number]?.[column] ?? 0]]
  if (around?.heading) {
    context.push(['is heading', 1], ['text below', mean], ['first below', likely(number + 1)])
  } else {
    context.push(['before', likely(around?.before)], ['after', likely(around?.after)])
    context.push(['heading above', likely(around?.under)], ['rest of section', mean])
    if (around?.leadIn !== undefined) context.push(['lead-in', likely(around.leadIn)], ['rest of list', mean])
  }
  let strongest = 0
  disclosures.forEach((disclosure, other) => {
    if (other === column) return
    const value = likelihoods[number]?.[other] ?? 0
    strongest = Math.max(strongest, value)
    context.push([`beside ${disclosure}`, value])
  })
  context.push(['strongest beside', strongest])
  return context
}
