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

/** What the sorted ranges leave of the sorted items: whole items, or the parts between. */
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
