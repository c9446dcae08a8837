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

/** Where each passage of a document stands. */
export function surroundingsOf(passages: readonly PassageReading[]): Surroundings[] {
  const isHeading = (number: number): boolean => passages[number]?.passage.heading !== undefined
  let under: number | undefined
  return passages.map(({leadIn}, number) => {
    const heading = isHeading(number)
    if (heading) under = number
    return {
      heading,
      before: heading || number === 0 || isHeading(number - 1) ? undefined : number - 1,
      after: heading || number + 1 >= passages.length || isHeading(number + 1) ? undefined : number + 1,
      under: heading ? undefined : under,
      leadIn: leadIn?.number,
      section: under ?? -1
    }
  })
}
