/** The first words of a list, and how many more there are. */
export function quoted(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).map((word) => `\`${word}\``)
  return alternatives(words.length > most ? [...shown, `${words.length - most} others`] : shown)
}

/** @example alternatives(['a text', 'a list']) // 'a text or a list' */
export function alternatives(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? 'something else')
    : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
}
