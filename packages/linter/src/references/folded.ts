/** In the case of the needed words; a long s counts as an s for a pattern that disregards case, several spaces as one. */
export function foldedOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ſ', 's')
    .replace(/ \s+|[^\S ]\s*/g, ' ')
}
