/** The places of words that have spaces between them, from a number on. */
export function wordPlaces(words: string, from = 0): ReadonlyMap<string, number> {
  return new Map(words === '' ? [] : words.split(' ').map((word, place) => [word, from + place]))
}
