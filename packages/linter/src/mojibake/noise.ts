import type {Reading} from './reading-modes.js'

/**
 * Whether a long stretch was never text, such as an image in the midst of a page: however it is read, one character is as
 * surprising after another as by chance, and most can't be read back at all. Of bytes by chance a character costs 5 to 7, of
 * text that was damaged up to four times 0.1 to 2.5, and up to 5.3 where a fifth of it is lost, too. To read a little of such
 * a stretch back would only make other noise.
 */
export function isNoise(length: number, cost: number, readings: readonly Reading[]): boolean {
  if (length < 128 || cost < 5.5 * length) return false
  return readings.reduce((sum, {start, end}) => sum + end - start, 0) < length / 2
}
