const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // HTML has no way to write a NUL.
  '\0': '\uFFFD'
}

/** Escape a value for the text of an element or for an attribute in double quotes. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"\0]/g, (character) => references[character] ?? character)
}
