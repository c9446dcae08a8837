import type {TextRange} from './finding.js'

/** Those of the sorted items that no range touches. */
export function outside<Item extends TextRange>(
  ranges: readonly TextRange[],
  items: readonly Item[]
): Item[] {
  if (ranges.length === 0) return [...items]
  let next = 0
  return items.filter(({start, end}) => {
    while ((ranges[next]?.end ?? Infinity) <= start) next += 1
    return (ranges[next]?.start ?? Infinity) >= end
  })
}
