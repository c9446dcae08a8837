import {keysOf} from './letter-keys.js'
import {samples} from './samples.js'

/** The count of a group that a sample doesn't have. */
const smoothing = 0.6

/** How likely letter groups are in each language, as numbers in a row. */
export interface LetterGroupTable {
  readonly names: readonly string[]
  /** All letters of the samples, in the order of their numbers. */
  readonly letters: string
  /** The groups that are short words, by number. */
  readonly words: readonly string[]
  /** The other groups, by number, after the words. */
  readonly groups: Int32Array
  /** The languages that have a group, and how much more likely it is there than one that the sample doesn't have. */
  readonly starts: Uint16Array
  readonly languages: Uint8Array
  readonly weights: Float32Array
  /** For each language, the logarithm of the likelihood of a group that its sample doesn't have. */
  readonly unseen: Float32Array
}

export function letterGroupTable(): LetterGroupTable {
  const names = Object.keys(samples)
  const letters = new Map<number, number>()
  const numbers = new Map<number | string, Map<number, number>>()
  const totals = Object.values(samples).map((sample, language) => {
    let total = 0
    for (const [rank, word] of sample.split(' ').entries()) {
      // The words are in the order of their frequency, roughly.
      const weight = 1 + 3 / (1 + rank / 12)
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at)
        if (!letters.has(code)) letters.set(code, letters.size + 1)
      }
      for (const key of keysOf(word, (code) => letters.get(code) ?? 0)) {
        const counts = numbers.get(key) ?? new Map<number, number>()
        numbers.set(key, counts)
        counts.set(language, Math.fround((counts.get(language) ?? 0) + weight))
        total += weight
      }
    }
    return total
  })
  const words = [...numbers.keys()].filter((key) => typeof key === 'string')
  const groups = [...numbers.keys()].filter((key) => typeof key === 'number')
  const rows = [...words, ...groups].map((key) => [...(numbers.get(key) ?? [])])
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
  return {
    names,
    letters: String.fromCharCode(...letters.keys()),
    words,
    groups: Int32Array.from(groups),
    starts: Uint16Array.from(starts),
    languages: Uint8Array.from(rows.flat(), ([language]) => language),
    weights: Float32Array.from(rows.flat(), ([, count]) => Math.log(1 + count / smoothing)),
    unseen: Float32Array.from(totals, (total) => Math.log(smoothing / total))
  }
}
