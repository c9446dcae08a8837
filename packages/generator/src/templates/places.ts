/** A place in a template, as Handlebars passes it to helpers. */
interface TemplatePlace {
  readonly loc: {readonly source: string; readonly start: {readonly line: number; readonly column: number}}
}

/**
 * Places in a template, as `scripts/precompile.js` writes them: line and column.
 *
 * @example placesIn('en/contact.md', '4:2 4:0')
 */
export function placesIn(source: string, places: string): TemplatePlace[] {
  if (places === '') return []
  return places.split(' ').map((place) => {
    const [line = 0, column = 0] = place.split(':').map(Number)
    return {loc: {source, start: {line, column}}}
  })
}
