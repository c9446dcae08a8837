/** A Markdown table. Cells are one line of Markdown each. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A page: its blocks with blank lines between them, and a last line end. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}
