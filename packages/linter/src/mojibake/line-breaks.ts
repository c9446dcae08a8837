/** Characters that break a line in other programs: those of Word (`\v`), of printers (`\f`) and of Unicode. */
const breaks: ReadonlyMap<number, string> = new Map([
  [0x0b, '\n'],
  [0x0c, '\n'],
  [0x2028, '\n'],
  [0x2029, '\n\n']
])

/** Whether a character breaks a line in other programs, but not in Markdown and HTML. */
export function isLineBreak(codePoint: number): boolean {
  return breaks.has(codePoint)
}

/**
 * Returns what Markdown should have instead of such a character: a line ending between two words, so that `email\vaddress`
 * stays two words; a space if the new line would begin a block (`a\u2028# b`), or split a heading, the row of a table or a
 * value in front matter; or an empty string if there is white space already.
 */
export function asLineBreak(text: string, position: number, codePoint: number): string {
  const before = text.charAt(position - 1)
  const after = text.charAt(position + 1)
  if (/^\s?$/.test(before) || /^\s?$/.test(after)) return ''
  return /^[\p{L}“"(]$/u.test(after) && !isInBlock(text, position) ? (breaks.get(codePoint) ?? '') : ' '
}

/** How much of a line is looked at: its beginning is enough, and a heading is short. */
const reach = 500

/** Whether a place is in front matter, or in a line of a heading, a list, a quotation or a table, or after a tag. */
function isInBlock(text: string, position: number): boolean {
  if (isInFrontMatter(text, position)) return true
  const before = text.slice(Math.max(0, position - reach), position)
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const [rest = ''] = text.slice(position, position + reach).split(/[\n\r]/, 1)
  if (/^\s*(?:[#>*+-]|\d+[.)])/.test(line) || line.includes('|') || rest.includes('|')) return true
  // A tag on a line of its own begins a block.
  return />\p{C}*$/u.test(line)
}

function isInFrontMatter(text: string, position: number): boolean {
  return (
    position < mostFrontMatter && /^---\r?\n(?!---)/.test(text) && !/\n---\s/.test(text.slice(3, position))
  )
}

/** The front matter of a policy is a few lines. */
const mostFrontMatter = 2000
