import type {WeightColumn, WeightRows} from './weight-rows.js'

/**
 * Reads weights in the format that `bench/reading/fit.js` writes. It has three parts:
 *
 * - A line for each column: its base and the weights of the context.
 * - A line with the step of the letters below and the number of hidden units. Then a line for each unit: its base and its
 *   weight in each column.
 * - A line for each feature: a letter for its weight in each unit, and its weights by column.
 *
 * Numbers are hundredths, except the step. Of the letters, `Z` is -1, `a` is 0 and `b` is 1.
 *
 * ```text
 * sale -341 own score:103 before:20
 * sale.opt-out-link -420
 *
 * 0.03 2
 * 12 80 -5
 * -3 0 110
 *
 * word sell kZ 0:52 1:30
 * ```
 */
export function parseWeights(data: string): WeightRows {
  const text = data.trim()
  const middle = text.indexOf('\n\n')
  const body = text.indexOf('\n\n', middle + 2)
  const [first = '', ...units] = text.slice(middle + 2, body).split('\n')
  const [step = 1, count = 0] = first.split('\t').map(Number)
  const hidden = units.map((line) => line.split('\t').map((cell) => Number(cell) / 100))
  const {levels, ...rows} = readRows(text, body + 2, count)
  return {
    columns: text.slice(0, middle).split('\n').map(columnOf),
    ...rows,
    hidden: {
      bases: hidden.map(([base = 0]) => base),
      columns: hidden.map(([, ...columns]) => columns),
      levels,
      step
    }
  }
}

/** `sale -341 own score:103` */
function columnOf(line: string): WeightColumn {
  const [name = '', base = '', ...context] = line.split('\t')
  return {
    name,
    base: Number(base) / 100,
    context: Object.fromEntries(
      context.map((cell) => {
        const at = cell.lastIndexOf(':')
        return [cell.slice(0, at), Number(cell.slice(at + 1)) / 100] as const
      })
    )
  }
}

/** `word sell kZ 0:52 1:-30`, line by line. Numbers are read in place, because there are too many to cut each out first. */
function readRows(
  text: string,
  from: number,
  units: number
): Omit<WeightRows, 'columns' | 'hidden'> & Pick<WeightRows['hidden'], 'levels'> {
  const features: string[] = []
  const starts: number[] = []
  const cellColumns: number[] = []
  const cellWeights: number[] = []
  const levels: number[] = []
  for (let at = from; at < text.length;) {
    const tab = text.indexOf('\t', at)
    features.push(text.slice(at, tab))
    starts.push(cellColumns.length)
    at = tab
    if (units > 0) {
      for (let end = at++ + units; at <= end; at++) levels.push(levelOf(text.charCodeAt(at)))
    }
    while (text.charCodeAt(at) === tabulator) {
      let column = 0
      for (at++; text.charCodeAt(at) !== colon; at++) column = 10 * column + text.charCodeAt(at) - zero
      const isNegative = text.charCodeAt(at + 1) === minus
      if (isNegative) at++
      let weight = 0
      for (at++; text.charCodeAt(at) >= zero; at++) weight = 10 * weight + text.charCodeAt(at) - zero
      cellColumns.push(column)
      cellWeights.push((isNegative ? -weight : weight) / 100)
    }
    at++
  }
  starts.push(cellColumns.length)
  return {features, starts, cellColumns, cellWeights, levels}
}

/** `Z` is -1, `a` 0, `b` 1. */
function levelOf(letter: number): number {
  return letter < smallA ? letter - smallA + 6 : letter - smallA
}

const tabulator = 0x09
const minus = 0x2d
const zero = 0x30
const smallA = 0x61
const colon = 0x3a
