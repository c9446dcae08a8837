import type {WeightColumn, WeightRows} from './weight-rows.js'

/**
 * Reads weights as `bench/reading/fit.js` writes them: a column a line with its base and its context, and behind an
 * empty line a feature a line with what it weighs in which column, in hundredths.
 *
 * ```text
 * sale -341 own score:103 before:20
 * sale.opt-out-link -420
 *
 * word sell 0:52 1:30
 * ```
 */
export function parseWeights(data: string): WeightRows {
  const text = data.trim()
  const body = text.indexOf('\n\n')
  return {columns: text.slice(0, body).split('\n').map(columnOf), ...readRows(text, body + 2)}
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

/** `word sell 0:52 1:-30`, line by line. There are so many that no number is cut out to be read. */
function readRows(text: string, from: number): Omit<WeightRows, 'columns'> {
  const features: string[] = []
  const starts: number[] = []
  const cellColumns: number[] = []
  const cellWeights: number[] = []
  for (let at = from; at < text.length;) {
    const tab = text.indexOf('\t', at)
    features.push(text.slice(at, tab))
    starts.push(cellColumns.length)
    at = tab
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
  return {features, starts, cellColumns, cellWeights}
}

const tabulator = 0x09
const minus = 0x2d
const zero = 0x30
const colon = 0x3a
