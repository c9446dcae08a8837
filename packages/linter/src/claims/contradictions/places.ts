import type {ClaimLists} from '../../languages/claim-lists.js'
import type {Saying} from '../saying.js'

/**
 * The parts of a service that a statement is about, as numbers: by its words, or else by the heading above
 * it.
 */
export function placesOf({text, under: [heading = '']}: Saying, {promises: {places}}: ClaimLists): number[] {
  const named = placesIn(text, places)
  return named.length > 0 ? named : placesIn(heading, places)
}

function placesIn(text: string, places: readonly RegExp[]): number[] {
  return places.flatMap((place, number) => (place.test(text) ? [number] : []))
}

/** A practice of the app breaks no promise about the website; if no part is named, all are meant. */
export function mayMeet(some: readonly number[], others: readonly number[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((place) => others.includes(place))
}
