import {actions} from './actions.js'
import {actors} from './actors.js'
import {announcements} from './announcements.js'
import {cookieCategories} from './cookie-categories.js'
import {dataCategories} from './data-categories.js'
import {disclosures} from './disclosures.js'
import {legalGrounds} from './legal-grounds.js'
import {origins} from './origins.js'
import {regions} from './regions.js'
import {purposes} from './purposes.js'
import {recipientKinds} from './recipients.js'
import {regimes} from './regimes.js'
import {rights} from './rights.js'
import {safeguards} from './safeguards.js'
import {securityMeasures} from './security-measures.js'
import {subjects} from './subjects.js'
import type {Vocabulary} from './term.js'

/** Every closed list, by its name. */
export const vocabularies = {
  actions,
  actors,
  announcements,
  cookieCategories,
  dataCategories,
  disclosures,
  legalGrounds,
  origins,
  regions,
  purposes,
  recipientKinds,
  regimes,
  rights,
  safeguards,
  securityMeasures,
  subjects
} as const satisfies Readonly<Record<string, Vocabulary>>

/** The name of a closed list. */
export type VocabularyName = keyof typeof vocabularies

/** The id of a term of a list. */
export type TermOf<List extends VocabularyName> = keyof (typeof vocabularies)[List] & string

/** The name that a list has among all of them. */
export function nameOf(vocabulary: Vocabulary): VocabularyName {
  const names = Object.keys(vocabularies) as VocabularyName[]
  const found = names.find((name) => vocabularies[name] === vocabulary)
  if (found === undefined) throw new Error('A vocabulary is missing in vocabulary/vocabularies.ts')
  return found
}
