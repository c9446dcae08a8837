import type {PassageReading} from './reading.js'

/** The passages around a passage, by their numbers. */
export interface Surroundings {
  readonly heading: boolean
  /** The passages right before and after, unless they are headings. */
  readonly before: number | undefined
  readonly after: number | undefined
  /** The nearest heading above. */
  readonly under: number | undefined
  readonly leadIn: number | undefined
  /** The number of the section: passages with the same nearest heading share it. */
  readonly section: number
}

/** Finds the passages around a passage. */
export function surroundingsOf(
  {number, passage, under: [nearest], leadIn}: PassageReading,
  passages: readonly PassageReading[]
): Surroundings {
  const heading = passage.heading !== undefined
  const under = heading ? undefined : nearest?.number
  return {
    heading,
    before: heading ? undefined : textAt(number - 1, passages),
    after: heading ? undefined : textAt(number + 1, passages),
    under,
    leadIn: leadIn?.number,
    section: heading ? number : (under ?? -1)
  }
}

/** Returns a passage's number, or `undefined` if it is a heading or doesn't exist. */
function textAt(number: number, passages: readonly PassageReading[]): number | undefined {
  const passage = passages[number]
  return passage && !passage.passage.heading ? number : undefined
}
