/** A change of a text. Without a replacement it only points at something. */
export interface Edit {
  start: number
  end: number
  replacement?: string
}

/** Applies sorted edits that don't overlap; those without a replacement leave their text as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let position = 0
  for (const {start, end, replacement} of edits) {
    if (replacement === undefined) continue
    result += text.slice(position, start) + replacement
    position = end
  }
  return position === 0 ? text : result + text.slice(position)
}
