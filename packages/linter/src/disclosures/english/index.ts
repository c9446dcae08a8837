import {automatedDecisions} from './automated-decisions.js'
import {changes} from './changes.js'
import {children} from './children.js'
import {choices} from './choices.js'
import {collection} from './collection.js'
import {contact} from './contact.js'
import {controller} from './controller.js'
import {cookies} from './cookies.js'
import {doNotTrack} from './do-not-track.js'
import {legalBasis} from './legal-basis.js'
import {mentions} from './mentions.js'
import {purposes} from './purposes.js'
import {retention} from './retention.js'
import {rights} from './rights.js'
import {sale} from './sale.js'
import {security} from './security.js'
import {sharing} from './sharing.js'
import {sources} from './sources.js'
import {transfers} from './transfers.js'
import type {LanguageKnowledge} from '../cues.js'

/** What is known of English policies. */
export const english: LanguageKnowledge = {
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
    'nothing'
  ],
  commonWords: [
    'the',
    'and',
    'of',
    'to',
    'your',
    'we',
    'you',
    'our',
    'is',
    'this',
    'with',
    'that',
    'are',
    'or',
    'by',
    'not'
  ]
}
