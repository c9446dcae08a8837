import {isAskedFor, type Query} from '../catalogue/query.js'
import {all, type TextRequirement} from './all.js'

export type {TextRequirement} from './all.js'
export {itemNames, sectionHeadings, textRegimes, type TextRegime} from './names.js'

/**
 * What the laws require a text to disclose on a given day.
 *
 * @example textRequirements({regimes: ['gdpr'], on: '2026-01-31'})[0].satisfiedBy.text // {anyOf: ['controller']}
 */
export function textRequirements(query: Query): TextRequirement[] {
  return all.filter((entry) => isAskedFor(entry, query))
}
