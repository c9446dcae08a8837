import {applyEdits, type Edit} from '../text/edits.js'

/** A place of a text, and the text to put there. Without a replacement, it only marks the place. */
export interface Replacement {
  start: number
  end: number
  replacement?: string
}

/** Returns the edits for those that have a replacement. */
export function editsOf(replacements: readonly Replacement[]): Edit[] {
  const edits: Edit[] = []
  for (const {start, end, replacement} of replacements)
    if (replacement !== undefined) edits.push({start, end, text: replacement})
  return edits
}

/**
 * Joins two rounds of edits into one round for the first text. `earlier` turned the first text into `between`, which `later`
 * edits. If both touch the same place, `merge` turns their edits into one: `ÃƒÂ©` → `Ã©` and `Ã©` → `é` become `ÃƒÂ©` →
 * `é`. All edits of the earlier round must have replacements.
 */
export function composeEdits<E extends Replacement>(
  earlier: readonly E[],
  later: readonly E[],
  between: string,
  merge: (later: E, earlier: readonly E[]) => E
): readonly E[] {
  if (earlier.length === 0) return later
  const result: E[] = []
  /** How much further to the right a place is in the first text than in the text between. */
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

const growthOf = ({start, end, replacement = ''}: Replacement): number => end - start - replacement.length

/** Returns the result of edits to a piece of text, or `undefined` if one of them has no replacement. */
function replacementOf(
  text: string,
  start: number,
  end: number,
  edits: readonly Replacement[]
): string | undefined {
  const [only] = edits
  if (edits.length === 1 && only?.start === start && only.end === end) return only.replacement
  if (edits.some(({replacement}) => replacement === undefined)) return undefined
  const moved = edits.map((edit) => ({...edit, start: edit.start - start, end: edit.end - start}))
  return applyEdits(text.slice(start, end), editsOf(moved))
}
