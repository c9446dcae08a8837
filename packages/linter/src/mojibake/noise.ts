import type {Reading} from './reading-modes.js'

/**
 * Whether a long stretch was never text, such as an image in the middle of a page. However such a stretch is read, its
 * characters are as surprising as random ones, and most can't be read back at all. Reading a little of it back would only
 * produce other noise.
 *
 * A character of random bytes costs 5 to 7. A character of text that was damaged up to four times costs 0.1 to 2.5, or up to
 * 5.3 if a fifth of the text was lost, too.
 */
export function isNoise(length: number, cost: number, readings: readonly Reading[]): boolean {
  if (length < 128 || cost < 5.5 * length) return false
  return readings.reduce((sum, {start, end}) => sum + end - start, 0) < length / 2
}
