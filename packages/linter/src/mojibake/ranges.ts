import type {TextRange} from './finding.js'

/** Returns the sorted items that don't overlap any of the sorted ranges. */
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

/** Returns the sorted items without the sorted ranges: whole items, or the parts between ranges. */
export function subtract(ranges: readonly TextRange[], items: readonly TextRange[]): TextRange[] {
  const rest: TextRange[] = []
  let next = 0
  for (const {start, end} of items) {
    while ((ranges[next]?.end ?? Infinity) <= start) next += 1
    let position = start
    for (let index = next; (ranges[index]?.start ?? Infinity) < end; index += 1) {
      const range = ranges[index]
      if (!range) break
      if (range.start > position) rest.push({start: position, end: range.start})
      position = Math.max(position, range.end)
    }
    if (position < end) rest.push({start: position, end})
  }
  return rest
}
