/** Characters that break a line in other programs: those of Word (`\v`), of printers (`\f`) and of Unicode. */
const breaks: ReadonlyMap<number, string> = new Map([
  [0x0b, '\n'],
  [0x0c, '\n'],
  [0x2028, '\n'],
  [0x2029, '\n\n']
])

/** Whether a character breaks a line that Markdown and HTML don't know to end there. */
export function isLineBreak(codePoint: number): boolean {
  return breaks.has(codePoint)
}

/**
 * What Markdown writes in place of such a character: a line ending between two words, so that `email\vaddress` stays
 * two; a space where the new line would begin a block (`a\u2028# b`), or tear a heading or the row of a table apart; and
 * nothing where there is space already.
 */
export function asLineBreak(text: string, position: number, codePoint: number): string {
  const before = text.charAt(position - 1)
  const after = text.charAt(position + 1)
  if (/^\s?$/.test(before) || /^\s?$/.test(after)) return ''
  return /^[\p{L}“"(]$/u.test(after) && !isInBlock(text, position) ? (breaks.get(codePoint) ?? '') : ' '
}

/** How much of a line is looked at: its beginning tells, and a heading is short. */
const reach = 500

/** In a line of a heading, a list, a quotation or a table. */
function isInBlock(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - reach), position)
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const [rest = ''] = text.slice(position, position + reach).split(/[\n\r]/, 1)
  return /^\s*(?:[#>*+-]|\d+[.)])/.test(line) || line.includes('|') || rest.includes('|')
}
