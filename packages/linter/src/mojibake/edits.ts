/** A change of a text. Without a replacement it only points at something. */
export interface Edit {
  start: number
  end: number
  replacement?: string
}

/** Applies sorted edits that don't overlap; those without a replacement leave their text as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let position = 0
  for (const {start, end, replacement} of edits) {
    if (replacement === undefined) continue
    pieces.push(text.slice(position, start), replacement)
    position = end
  }
  if (pieces.length === 0) return text
  pieces.push(text.slice(position))
  return pieces.join('')
}

/**
 * Joins two rounds of edits into one over the first text. `later` edits what `earlier` made of it; where both
 * touch the same place, `merge` makes one edit of them: `ÃƒÂ©` → `Ã©` and `Ã©` → `é` become `ÃƒÂ©` → `é`.
 * All edits of the earlier round have replacements.
 */
export function composeEdits<E extends Edit>(
  earlier: readonly E[],
  later: readonly E[],
  merge: (later: E, earlier: readonly E[]) => E
): E[] {
  const result: E[] = []
  let next = 0
  /** How much further right a place of the first text is than the same place after the earlier edits. */
  let shift = 0
  const growthOf = ({start, end, replacement = ''}: E): number => end - start - replacement.length
  const startOf = (edit: E): number => edit.start - shift
  const endOf = (edit: E): number => edit.start - shift + (edit.replacement ?? '').length

  for (const edit of later) {
    for (let before = earlier[next]; before && endOf(before) <= edit.start; before = earlier[next]) {
      result.push(before)
      shift += growthOf(before)
      next += 1
    }
    let {start, end} = {start: edit.start + shift, end: edit.end + shift}
    let [prefix, suffix] = ['', '']
    const touched: E[] = []
    for (let below = earlier[next]; below && startOf(below) < edit.end; below = earlier[next]) {
      const {replacement = ''} = below
      if (startOf(below) < edit.start) {
        start = below.start
        prefix = replacement.slice(0, edit.start - startOf(below))
      }
      const rest = endOf(below) - edit.end
      if (rest > 0) suffix = replacement.slice(-rest)
      shift += growthOf(below)
      end = rest > 0 ? below.end : edit.end + shift
      touched.push(below)
      next += 1
    }
    const merged = touched.length > 0 ? merge(edit, touched) : edit
    const {replacement} = edit
    result.push(
      replacement === undefined
        ? {...merged, start, end}
        : {...merged, start, end, replacement: prefix + replacement + suffix}
    )
  }
  for (const edit of earlier.slice(next)) result.push(edit)
  return result
}
