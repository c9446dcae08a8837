import type {Policy} from '../../model/index.js'
import type {Disclosure} from '../../vocabulary/disclosures.js'
import type {Localised} from '../../vocabulary/term.js'
import {joined, unmet, type Answer} from '../answer.js'
import {everyStated} from '../stated.js'
import {dataIsAmong, factOf, nameOf, type PlacedPractice} from './practices.js'

/**
 * Every one of the practices has the field, or another one has it for the same data; and all is stated.
 *
 * “We collect your address” needs no reason of its own where “we use your contact details to deliver”
 * gives one for all of that data.
 */
export function everyPracticeStates(
  policy: Policy,
  concerned: readonly PlacedPractice[],
  field: 'purposes' | 'ground' | 'from',
  sections: readonly Disclosure[],
  missing: Localised
): Answer {
  const giving = concerned.filter(({practice}) => practice[field] !== undefined)
  if (giving.length === 0) return unmet(missing)
  const isCovered = dataIsAmong(giving.flatMap(({practice}) => practice.data ?? []))
  const lacking = concerned.filter((placed) => placed.practice[field] === undefined && !isCovered(placed))
  const facts = giving.map((placed) => factOf(placed, field, sections))
  return joined([everyStated(policy, facts), ...lacking.map((placed) => unmet(lacks(placed, field)))])
}

/** `practices[3]` (“Logs”) lacks `ground`. */
export function lacks({path, practice}: PlacedPractice, field: string): Localised {
  const name = nameOf(practice)
  return {
    en: `\`${path}\`${name.en} lacks \`${field}\`.`,
    de: `Bei \`${path}\`${name.de} fehlt \`${field}\`.`
  }
}
