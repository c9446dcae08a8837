/** Replaces the text from `start` to `end` with `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Makes edits to a text. If two overlap, the first is made; the other is found again when the result is
 * checked.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const {start, end, text: replacement} of inOrder(edits)) {
    if (start < at) continue
    parts.push(text.slice(at, start), replacement)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Most are already in order; a ruined text has millions of them. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  let last: Edit | undefined
  for (const edit of edits) {
    if (last && (edit.start < last.start || (edit.start === last.start && edit.end < last.end)))
      return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
    last = edit
  }
  return edits
}
