/** A measurement: so many characters in so many milliseconds. @typedef {{length: number, milliseconds: number}} Point */

/** What takes less is noise. */
const shortest = 4

/**
 * How time grows with size: 1 where twice as much takes twice as long, 2 where it takes four times as long. The slope
 * of the line through the logarithms of all points that are long enough to trust; nothing with less than two of them.
 *
 * @param {readonly Point[]} points
 * @returns {number | undefined}
 */
export function exponentOf(points) {
  const trusted = points.filter(({milliseconds}) => milliseconds >= shortest)
  if (trusted.length < 2) return undefined
  const xs = trusted.map(({length}) => Math.log(length))
  const ys = trusted.map(({milliseconds}) => Math.log(milliseconds))
  const meanX = mean(xs)
  const meanY = mean(ys)
  const covariance = xs.reduce((sum, x, at) => sum + (x - meanX) * ((ys[at] ?? 0) - meanY), 0)
  const variance = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0)
  return variance === 0 ? undefined : covariance / variance
}

/**
 * Seconds for a megabyte, by the longest text.
 *
 * @param {readonly Point[]} points
 */
export function secondsPerMegabyte(points) {
  const {length, milliseconds} = points.at(-1) ?? {length: 1, milliseconds: 0}
  return (milliseconds * 1000) / length
}

/** @param {readonly number[]} numbers */
function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
