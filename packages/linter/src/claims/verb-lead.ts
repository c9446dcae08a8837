import type {Word} from './sentence-words.js'
import type {ClaimLists} from '../languages/claim-lists.js'

/**
 * The words that can negate a verb or make it possible. In `will never be distributed, and are available to
 * staff`, a new predicate begins at `and are`, beyond the negation.
 */
export function leadOf(
  words: readonly Word[],
  clauseStart: number,
  verbAt: number,
  {auxiliaries, modals}: ClaimLists
): readonly Word[] {
  const lead = words.slice(Math.max(clauseStart, verbAt - reach), verbAt)
  const conjunction = lead.findLastIndex(({text}, at) => {
    const next = lead[at + 1]?.text ?? ''
    return text === 'and' && (auxiliaries.has(next) || modals.has(next) || next === 'will')
  })
  return lead.slice(conjunction + 1)
}

/** `not` before the verb; but `not only` and `not limited to` deny nothing. */
export function negates(lead: readonly Word[], {negations}: ClaimLists): boolean {
  return lead.some(
    ({text}, at) => negations.has(text) && !/^(?:only|limited|just)$/.test(lead[at + 1]?.text ?? '')
  )
}

/** How many words before the verb its negation or modal may be. */
const reach = 6
