/**
 * A measurement: this many characters in this many milliseconds, of which some were work, and the rest
 * garbage collection.
 *
 * @typedef {{length: number, milliseconds: number, work: number}} Point
 */

/** In milliseconds. Shorter times are noise: a garbage collection takes as long. */
const shortest = 5

/**
 * How work grows with size: 1 if twice as much takes twice as long, 2 if it takes four times as long. It is
 * the slope of the line through the logarithms of the points. Garbage collection is left out: a short text
 * ends before there is any, so that it would look like growth. A point that is too short to trust counts as
 * the shortest time that can be trusted, and only the last of them counts; `undefined` if all are.
 *
 * @param {readonly Point[]} points From the shortest text to the longest.
 * @returns {number | undefined}
 */
export function exponentOf(points) {
  const first = points.findIndex(({work}) => work >= shortest)
  if (first === -1) return undefined
  const trusted = points.slice(Math.max(first - 1, 0))
  if (trusted.length < 2) return undefined
  const xs = trusted.map(({length}) => Math.log(length))
  const ys = trusted.map(({work}) => Math.log(Math.max(work, shortest)))
  const meanX = mean(xs)
  const meanY = mean(ys)
  const covariance = xs.reduce((sum, x, at) => sum + (x - meanX) * ((ys[at] ?? 0) - meanY), 0)
  const variance = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0)
  return variance === 0 ? undefined : covariance / variance
}

/**
 * Seconds for a megabyte, including garbage collection, by the longest text.
 *
 * @param {readonly Point[]} points
 */
export function secondsPerMegabyte(points) {
  const {length, milliseconds} = points.at(-1) ?? {length: 1, milliseconds: 0, work: 0}
  return (milliseconds * 1000) / length
}

/** @param {readonly number[]} numbers */
function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
