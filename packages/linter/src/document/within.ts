import {bisect} from '../text/bisect.js'
import type {Range} from '../text/range.js'

/**
 * Returns a test for whether an offset is in one of many ranges, such as the code of a document.
 *
 * @example within([{start: 2, end: 4}])(3) // true
 */
export function within(ranges: readonly Range[]): (offset: number) => boolean {
  const merged: {start: number; end: number}[] = []
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return (offset) => {
    const next = bisect(merged.length, (index) => (merged[index]?.end ?? 0) > offset)
    return (merged[next]?.start ?? Infinity) <= offset
  }
}
