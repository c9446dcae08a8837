import {advice, type Localised} from '../../languages/index.js'
import type {Policy} from '../../model/index.js'
import type {Disclosure} from '../../vocabulary/disclosures.js'
import {joined, unmet, type Answer} from '../answer.js'
import {everyStated} from '../stated.js'
import {amongData} from '../../facts/data.js'
import type {StatedPractice} from '../../facts/practices.js'
import {isGrounded} from '../../facts/purposes.js'
import {factOf, namedPractice} from './practice-facts.js'

/**
 * Each of the practices has the field, or another practice has it for the same data; and all of it is stated.
 *
 * “We collect your address” needs no reason of its own where “we use your contact details to deliver”
 * gives one for all of that data.
 */
export function everyPracticeStates(
  policy: Policy,
  concerned: readonly StatedPractice[],
  field: 'purposes' | 'ground' | 'from',
  sections: readonly Disclosure[],
  missing: Localised
): Answer {
  const giving = concerned.filter((placed) => states(placed, field))
  if (giving.length === 0) return unmet(missing)
  const isCovered = amongData(giving.flatMap(({practice}) => practice.data ?? []))
  const lacking = concerned.filter(
    (placed) =>
      !states(placed, field) && (placed.practice.data === undefined || !isCovered(placed.practice.data))
  )
  const facts = giving.map((placed) => factOf(placed, field, sections))
  return joined([everyStated(policy, facts), ...lacking.map((placed) => unmet(lacks(placed, field)))])
}

function states({practice}: StatedPractice, field: 'purposes' | 'ground' | 'from'): boolean {
  return field === 'ground' ? isGrounded(practice) : practice[field] !== undefined
}

/** `practices[3]` (“Logs”) lacks `ground`. */
export function lacks(placed: StatedPractice, field: string): Localised {
  return advice.lacks(namedPractice(placed), field)
}
