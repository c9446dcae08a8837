import type {PlaceOf, Range} from '../document/document.js'

/** How many places a note lists. */
const most = 50

/**
 * One finding about several places: how many there are, for the message, and where the others are, for the note.
 *
 * @example inAllPlaces([{start: 4, end: 8}, {start: 90, end: 94}], document.placeOf) // {count: ' (2 places)', note: 'Also at 3:12.'}
 */
export function inAllPlaces(places: readonly Range[], placeOf: PlaceOf): {count: string; note: string} {
  const others = places.length - 1
  if (others <= 0) return {count: '', note: ''}
  const listed = places.slice(1, 1 + most).map(({start}) => {
    const {line, column} = placeOf(start)
    return `${line}:${column}`
  })
  const more = others > most ? ` and ${others - most} more` : ''
  return {count: ` (${places.length} places)`, note: `Also at ${listed.join(', ')}${more}.`}
}
