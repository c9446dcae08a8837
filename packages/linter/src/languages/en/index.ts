import {automatedDecisions} from './disclosures/automated-decisions.js'
import {changes} from './disclosures/changes.js'
import {children} from './disclosures/children.js'
import {choices} from './disclosures/choices.js'
import {collection} from './disclosures/collection.js'
import {contact} from './disclosures/contact.js'
import {controller} from './disclosures/controller.js'
import {cookies} from './disclosures/cookies.js'
import {doNotTrack} from './disclosures/do-not-track.js'
import {legalBasis} from './disclosures/legal-basis.js'
import {englishClaimWords} from './claims/claim-words.js'
import {mentions} from './mentions.js'
import {purposes} from './disclosures/purposes.js'
import {retention} from './disclosures/retention.js'
import {rights} from './disclosures/rights.js'
import {sale} from './disclosures/sale.js'
import {security} from './disclosures/security.js'
import {sharing} from './disclosures/sharing.js'
import {sources} from './disclosures/sources.js'
import {transfers} from './disclosures/transfers.js'
import type {LanguageKnowledge} from '../cues.js'
import {weights} from './weights.js'
import {hints} from './hints.js'
import {signs} from './signs.js'

/** The wording of English policies. */
export const knowledge: LanguageKnowledge = {
  disclosures: {
    controller,
    contact,
    collection,
    sources,
    purposes,
    'legal-basis': legalBasis,
    cookies,
    sharing,
    sale,
    transfers,
    retention,
    security,
    rights,
    choices,
    'do-not-track': doNotTrack,
    children,
    'automated-decisions': automatedDecisions,
    changes
  },
  mentions,
  negations: [
    'not',
    'never',
    'no',
    'none',
    'nor',
    'neither',
    'cannot',
    'without',
    "don't",
    "doesn't",
    "won't",
    "didn't",
    "isn't",
    "aren't",
    "can't",
    "wouldn't",
    'nobody',
    'nothing',
    'exempt',
    'exempted'
  ],
  affirmations: ['not only', 'not just', 'not limit*', 'not necessarily', 'without limit*', 'not sensitive'],
  frequentWords:
    'to the and you your of information or we in a our data for with personal that may as on use services is this privacy other by if us from about are have such be third service provide not can will any when account collect policy do how including it content device also party cookies an legal which at e contact processing users request products address process these access rights purposes share more advertising right out email please example parties certain security law user time through consent marketing their where business under protection using providers website applicable settings like features partners used collected sites help receive opt some app what browser interests so see customer make based necessary activity interest name all terms legitimate following section related only notice location who number include platform ads categories required payment disclose those delete details provided support social they companies improve online laws requests'.split(
      ' '
    ),
  signs,
  hints,
  claims: englishClaimWords,
  weights
}
