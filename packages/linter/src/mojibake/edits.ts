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
 * Joins two rounds of edits into one over the first text. `later` edits `between`, which `earlier` made of the
 * first text; where both touch the same place, `merge` makes one edit of them: `ÃƒÂ©` → `Ã©` and `Ã©` → `é`
 * become `ÃƒÂ©` → `é`. All edits of the earlier round have replacements.
 */
export function composeEdits<E extends Edit>(
  earlier: readonly E[],
  later: readonly E[],
  between: string,
  merge: (later: E, earlier: readonly E[]) => E
): E[] {
  const result: E[] = []
  /** How much further right a place of the first text is than the same place of the text between. */
  let shift = 0
  let below = 0
  let above = 0
  const startOf = (edit: E): number => edit.start - shift
  const endOf = (edit: E): number => edit.start - shift + (edit.replacement ?? '').length

  for (let edit = later[0]; edit; edit = later[above]) {
    for (let before = earlier[below]; before && endOf(before) <= edit.start; before = earlier[below]) {
      result.push(before)
      shift += growthOf(before)
      below += 1
    }
    let {start, end} = edit
    const [firstShift, group, touched]: [number, E[], E[]] = [shift, [edit], []]
    above += 1
    for (;;) {
      const [lower, upper] = [earlier[below], later[above]]
      if (lower && startOf(lower) < end) {
        start = Math.min(start, startOf(lower))
        end = Math.max(end, endOf(lower))
        shift += growthOf(lower)
        touched.push(lower)
        below += 1
      } else if (upper && upper.start < end) {
        end = Math.max(end, upper.end)
        group.push(upper)
        above += 1
      } else break
    }
    const joint = touched.length > 0 ? merge(edit, touched) : edit
    const changed = replacementOf(between, start, end, group)
    const place = {start: start + firstShift, end: end + shift}
    result.push(changed === undefined ? {...joint, ...place} : {...joint, ...place, replacement: changed})
  }
  for (const edit of earlier.slice(below)) result.push(edit)
  return result
}

const growthOf = ({start, end, replacement = ''}: Edit): number => end - start - replacement.length

/** What edits make of a piece of text; undefined if one of them doesn't know. */
function replacementOf(text: string, start: number, end: number, edits: readonly Edit[]): string | undefined {
  if (edits.some(({replacement}) => replacement === undefined)) return undefined
  const moved = edits.map((edit) => ({...edit, start: edit.start - start, end: edit.end - start}))
  return applyEdits(text.slice(start, end), moved)
}
