import type {Span} from './answer.js'

/**
 * Where a range of a text is after edits; `undefined` if they touch it, so that no other words are
 * overwritten.
 *
 * @example moved({start: 4, end: 5}, 'ab, c', 'b, c') // {start: 3, end: 4}
 */
export function moved({start, end}: Span, before: string, after: string): Span | undefined {
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && before[same] === after[same]) same += 1
  if (end <= same) return {start, end}
  let tail = 0
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  if (start < before.length - tail) return undefined
  const by = after.length - before.length
  return {start: start + by, end: end + by}
}
