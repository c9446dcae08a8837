import type {TermOf, VocabularyName} from '../vocabulary/vocabularies.js'
import {actions} from './actions.js'
import {dataCategories} from './data-categories.js'
import {disclosures} from './disclosures.js'
import type {Crosswalk} from './identifiers.js'
import {legalGrounds} from './legal-grounds.js'
import {origins} from './origins.js'
import {purposes} from './purposes.js'
import {recipientKinds} from './recipients.js'
import {rights} from './rights.js'
import {safeguards} from './safeguards.js'
import {securityMeasures} from './security-measures.js'
import {subjects} from './subjects.js'

export type {Crosswalk, Identifiers} from './identifiers.js'

/**
 * What other vocabularies call the same things, by list and term.
 *
 * @example crosswalk.dataCategories['email-address']?.dpv // 'pd:EmailAddress'
 */
export const crosswalk = {
  actions,
  dataCategories,
  disclosures,
  legalGrounds,
  origins,
  purposes,
  recipientKinds,
  rights,
  safeguards,
  securityMeasures,
  subjects
} as const satisfies {readonly [List in VocabularyName]?: Crosswalk<TermOf<List>>}
