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

/** Every list of words, with the heading that the pages give it and where a policy uses it. */
export const vocabularies: readonly {
  readonly title: string
  readonly used: string
  readonly vocabulary: Vocabulary
}[] = [
  {title: 'Disclosures', used: '`kind` of a section', vocabulary: disclosures},
  {title: 'Actions', used: '`does`, `may` and `never` of a practice', vocabulary: actions},
  {title: 'Data', used: '`data`', vocabulary: dataCategories},
  {title: 'Purposes', used: '`purposes`', vocabulary: purposes},
  {title: 'Recipients', used: '`with` of a practice, `kind` of a recipient', vocabulary: recipientKinds},
  {title: 'Actors', used: '`who` of a practice', vocabulary: actors},
  {title: 'People', used: '`about` of a practice', vocabulary: subjects},
  {title: 'Sources', used: '`from` of a practice', vocabulary: origins},
  {title: 'Legal grounds', used: '`ground`', vocabulary: legalGrounds},
  {title: 'Rights', used: '`rights.granted`', vocabulary: rights},
  {title: 'Security measures', used: '`security.measures`, `by` of a practice', vocabulary: securityMeasures},
  {title: 'Safeguards of transfers', used: '`safeguard` of a transfer', vocabulary: safeguards},
  {title: 'Categories of cookies', used: '`category` of a cookie', vocabulary: cookieCategories},
  {title: 'Announcements of changes', used: '`changes.announced`', vocabulary: announcements},
  {title: 'Regimes', used: '`regimes`', vocabulary: regimes}
]
