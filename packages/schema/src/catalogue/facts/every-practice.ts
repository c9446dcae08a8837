import type {Policy} from '../../model/index.js'
import type {Disclosure} from '../../vocabulary/disclosures.js'
import type {Localised} from '../../vocabulary/term.js'
import {joined, unmet, type Answer} from '../answer.js'
import {everyStated} from '../stated.js'
import {factOf, isWithinAny, nameOf, type PlacedPractice} from './practices.js'

/** Every one of the practices has the field, or another one has it for the same data; and all is stated. */
export function everyPracticeStates(
  policy: Policy,
  concerned: readonly PlacedPractice[],
  field: 'purposes' | 'ground' | 'from',
  sections: readonly Disclosure[],
  missing: Localised
): Answer {
  const giving = concerned.filter(({practice}) => practice[field] !== undefined)
  const lacking = concerned.filter(
    (placed) => placed.practice[field] === undefined && !isCovered(placed, giving)
  )
  if (giving.length === 0) return unmet(missing)
  const stated = everyStated(
    policy,
    giving.map((placed) => factOf(placed, field, sections))
  )
  return joined([stated, ...lacking.map((placed) => unmet(lacks(placed, field)))])
}

/**
 * “We collect your address” needs no reason of its own where “we use your contact details to deliver”
 * gives one for all of that data.
 */
function isCovered({practice}: PlacedPractice, giving: readonly PlacedPractice[]): boolean {
  const reasoned = giving.flatMap((other) => other.practice.data ?? [])
  return practice.data?.every((data) => isWithinAny(reasoned, data)) ?? false
}

/** `practices[3]` (“Logs”) lacks `ground`. */
export function lacks({path, practice}: PlacedPractice, field: string): Localised {
  const name = nameOf(practice)
  return {
    en: `\`${path}\`${name.en} lacks \`${field}\`.`,
    de: `Bei \`${path}\`${name.de} fehlt \`${field}\`.`
  }
}
