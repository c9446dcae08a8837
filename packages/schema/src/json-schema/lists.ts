import {actions} from '../vocabulary/actions.js'
import {actors} from '../vocabulary/actors.js'
import {announcements} from '../vocabulary/announcements.js'
import {cookieCategories} from '../vocabulary/cookie-categories.js'
import {dataCategories} from '../vocabulary/data-categories.js'
import {disclosures} from '../vocabulary/disclosures.js'
import {legalGrounds} from '../vocabulary/legal-grounds.js'
import {origins} from '../vocabulary/origins.js'
import {purposes} from '../vocabulary/purposes.js'
import {recipientKinds} from '../vocabulary/recipients.js'
import {regimes} from '../vocabulary/regimes.js'
import {rights} from '../vocabulary/rights.js'
import {safeguards} from '../vocabulary/safeguards.js'
import {securityMeasures} from '../vocabulary/security-measures.js'
import {subjects} from '../vocabulary/subjects.js'
import type {Vocabulary} from '../vocabulary/term.js'

/**
 * Every closed list, by the name that the JSON Schema gives it. Not the namespace of `vocabulary/index.ts`: a bundle that
 * has one carries all of it everywhere.
 */
export const lists: Readonly<Record<string, Vocabulary>> = {
  actions,
  actors,
  announcements,
  cookieCategories,
  dataCategories,
  disclosures,
  legalGrounds,
  origins,
  purposes,
  recipientKinds,
  regimes,
  rights,
  safeguards,
  securityMeasures,
  subjects
}
