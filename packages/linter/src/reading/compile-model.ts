import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {Knowledge} from '../languages/knowledge.js'
import type {WeightColumn, WeightRows} from '../languages/weight-rows.js'
import {contextNames, firstLikelihood} from './context-names.js'
import {FeatureNumbers} from './features.js'
import {ofWord, type WordKind} from './word-kinds.js'
import type {ColumnTable, ContextWeights, ModelTable, RowTable} from './model-table.js'

/** Compiles the table of a model from weights by feature. The name of an item includes its disclosure: `rights.access`. */
export function modelTable(knowledge: Pick<Knowledge, 'cues'>, weights: WeightRows): ModelTable {
  const {columns, hidden} = weights
  const isItem = ({name}: WeightColumn): boolean => name.includes('.')
  const ofDisclosures = columns.filter((column) => !isItem(column))
  const disclosures = ofDisclosures.map(({name}) => name as Disclosure)
  const items = columns.filter(isItem).map(({name}) => name as DisclosureItem)
  const {rows, order} = rowTable(new FeatureNumbers(knowledge, disclosures), weights.features)
  const units = hidden.bases.length
  return {
    rows,
    hidden: {
      bases: Float64Array.from(hidden.bases),
      levels: order
        .flatMap((row) => hidden.levels.slice(row * units, (row + 1) * units))
        .map(letterOf)
        .join(''),
      step: hidden.step
    },
    disclosures: columnTable(disclosures, weights, order),
    items: columnTable(items, weights, order),
    context: contextWeights(ofDisclosures, contextNames(disclosures))
  }
}

/** `-1` is `Z`, `0` is `a`, `1` is `b`. */
function letterOf(level: number): string {
  return String.fromCharCode(level < 0 ? 0x5b + level : 0x61 + level)
}

/** Returns the rows of features, and for each of them in order its row in the weights. */
function rowTable(
  {names}: FeatureNumbers,
  features: readonly string[]
): {readonly rows: RowTable; readonly order: readonly number[]} {
  const kindOf = (feature: string): WordKind | undefined =>
    ofWord.find((kind) => feature.startsWith(`${kind} `))
  const order = [...features.keys()].filter((row) => kindOf(features[row] ?? '') === undefined)
  const rowOf = new Map(order.map((row, place) => [features[row], place]))
  const rowsOfWords = new Map<string, Map<WordKind, number>>()
  features.forEach((feature, row) => {
    const kind = kindOf(feature)
    if (kind === undefined) return
    const word = feature.slice(kind.length + 1)
    rowsOfWords.set(word, (rowsOfWords.get(word) ?? new Map<WordKind, number>()).set(kind, row))
  })
  const alike = new Map<string, {kinds: WordKind[]; words: string[]}>()
  for (const [word, rows] of rowsOfWords) {
    const kinds = ofWord.filter((kind) => rows.has(kind))
    const known = alike.get(kinds.join()) ?? {kinds, words: []}
    known.words.push(word)
    alike.set(kinds.join(), known)
  }
  const first = order.length
  for (const {kinds, words} of alike.values())
    for (const word of words) for (const kind of kinds) order.push(rowsOfWords.get(word)?.get(kind) ?? -1)
  const rows = {
    ofFeatures: Int16Array.from(names, (name) => rowOf.get(name) ?? -1),
    words: [...alike.values()].flatMap(({words}) => words).join(' '),
    first,
    alike: [...alike.values()].map(({kinds, words}) => ({count: words.length, kinds}))
  }
  return {rows, order}
}

function columnTable<Column extends string>(
  columns: readonly Column[],
  weights: WeightRows,
  order: readonly number[]
): ColumnTable<Column> {
  const places = columns.map((name) => weights.columns.findIndex((column) => column.name === name))
  const columnAt = new Map(places.map((place, column) => [place, column]))
  const values = new Map<number, number>()
  const cellColumns: number[] = []
  const cellWeights: number[] = []
  const cellsEach = order.map((row) => {
    const before = cellColumns.length
    for (let at = weights.starts[row] ?? 0; at < (weights.starts[row + 1] ?? 0); at++) {
      const column = columnAt.get(weights.cellColumns[at] ?? -1)
      if (column === undefined) continue
      const weight = weights.cellWeights[at] ?? 0
      if (!values.has(weight)) values.set(weight, values.size)
      cellColumns.push(column)
      cellWeights.push(values.get(weight) ?? 0)
    }
    return cellColumns.length - before
  })
  return {
    columns,
    base: Float64Array.from(places, (place) => weights.columns[place]?.base ?? 0),
    cellsEach: Uint8Array.from(cellsEach.slice(0, 1 + cellsEach.findLastIndex((count) => count > 0))),
    cellColumns: Uint8Array.from(cellColumns),
    cellWeights: Int32Array.from(cellWeights),
    values: Float64Array.from(values.keys()),
    ofUnits: weights.hidden.columns.map((unit) => Float64Array.from(places, (place) => unit[place] ?? 0))
  }
}

function contextWeights(columns: readonly WeightColumn[], names: readonly string[]): ContextWeights {
  const weights = columns.map(({context}) => Float64Array.from(names, (name) => context[name] ?? 0))
  return {
    base: Float64Array.from(columns, ({context}) => context.base ?? 0),
    weights,
    most: Float64Array.from(weights, (row) =>
      row.subarray(firstLikelihood).reduce((sum, weight) => sum + Math.max(0, weight), 0)
    )
  }
}
