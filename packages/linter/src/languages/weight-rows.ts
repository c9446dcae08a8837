import type {HiddenWeights, LanguageWeights, Weights} from './weights.js'

/** A disclosure or an item, with its weights for the context of a passage. */
export interface WeightColumn {
  readonly name: string
  /** The score of a passage without any feature. */
  readonly base: number
  readonly context: Readonly<Record<string, number>>
}

/** Hidden units by feature. */
export interface HiddenRows {
  /** By unit. */
  readonly bases: readonly number[]
  /** By unit, its weight in each column. */
  readonly columns: readonly (readonly number[])[]
  /** Feature by feature, its weight in each unit, in steps. */
  readonly levels: readonly number[]
  readonly step: number
}

/** The weights of a language by feature, since a passage has few of them. */
export interface WeightRows {
  readonly columns: readonly WeightColumn[]
  readonly features: readonly string[]
  /** Where the cells of each feature start; they end where those of the next start. */
  readonly starts: readonly number[]
  readonly cellColumns: readonly number[]
  readonly cellWeights: readonly number[]
  readonly hidden: HiddenRows
}

/** Turns weights by column into weights by feature. */
export function rowsOf({disclosures, items, hidden = noHidden}: LanguageWeights): WeightRows {
  const all: [string, Weights & {context?: WeightColumn['context']}][] = [
    ...Object.entries(disclosures),
    ...Object.entries(items)
  ]
  const cells = new Map<string, [column: number, weight: number][]>()
  all.forEach(([, {features}], column) => {
    for (const [feature, weight] of Object.entries(features)) {
      const row = cells.get(feature)
      if (row) row.push([column, weight])
      else cells.set(feature, [[column, weight]])
    }
  })
  for (const feature of Object.keys(hidden.features)) if (!cells.has(feature)) cells.set(feature, [])
  const starts = [0]
  for (const row of cells.values()) starts.push((starts.at(-1) ?? 0) + row.length)
  const inOrder = [...cells.values()].flat()
  return {
    columns: all.map(([name, {base, context = {}}]) => ({name, base, context})),
    features: [...cells.keys()],
    starts,
    cellColumns: inOrder.map(([column]) => column),
    cellWeights: inOrder.map(([, weight]) => weight),
    hidden: {
      bases: hidden.units.map(({base}) => base),
      columns: hidden.units.map(({columns}) => all.map(([name]) => columns[name] ?? 0)),
      levels: [...cells.keys()].flatMap((feature) => hidden.features[feature] ?? hidden.units.map(() => 0)),
      step: hidden.step
    }
  }
}

const noHidden: HiddenWeights = {units: [], features: {}, step: 1}
