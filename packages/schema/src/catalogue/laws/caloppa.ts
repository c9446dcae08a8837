import {requirements} from '../../languages/index.js'
import {allOf} from '../answer.js'
import {reviewOffered, trackingAcrossSites} from '../conditions.js'
import {changesAnnounced, effectiveDate} from '../checks/changes.js'
import {dataCollected} from '../checks/collection.js'
import {recipientsStated} from '../checks/recipients.js'
import {accessExplained} from '../checks/rights.js'
import {signalFields} from '../checks/sale.js'
import {defineLaw} from '../law.js'

/** California Business and Professions Code, section 22575(b). */
export const caloppa = defineLaw(
  'caloppa',
  {
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.',
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  [
    {
      id: '22575.b.1',
      disclosure: requirements.caloppa['22575.b.1'],
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(1)',
      satisfiedBy: {facts: allOf(dataCollected, recipientsStated), text: {allOf: ['collection', 'sharing']}},
      section: 'collection'
    },
    {
      id: '22575.b.2',
      disclosure: requirements.caloppa['22575.b.2'],
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(2)',
      applies: reviewOffered,
      satisfiedBy: {facts: accessExplained, text: {anyOf: ['rights.access', 'rights.rectification']}},
      section: 'rights'
    },
    {
      id: '22575.b.3',
      disclosure: requirements.caloppa['22575.b.3'],
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(3)',
      satisfiedBy: {facts: changesAnnounced, text: {anyOf: ['changes.notice', 'changes']}},
      section: 'changes'
    },
    {
      id: '22575.b.4',
      disclosure: requirements.caloppa['22575.b.4'],
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(4)',
      satisfiedBy: {facts: effectiveDate, text: {anyOf: ['changes.effective-date']}},
      section: 'changes'
    },
    {
      id: '22575.b.5',
      disclosure: requirements.caloppa['22575.b.5'],
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(5), (7)',
      inForce: {from: '2014-01-01'},
      applies: trackingAcrossSites,
      satisfiedBy: {
        facts: signalFields('doNotTrack'),
        text: {anyOf: ['do-not-track', 'do-not-track.answer']}
      },
      section: 'do-not-track'
    },
    {
      id: '22575.b.6',
      disclosure: requirements.caloppa['22575.b.6'],
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(6)',
      inForce: {from: '2014-01-01'},
      satisfiedBy: {
        facts: signalFields('thirdPartyTracking'),
        text: {anyOf: ['do-not-track.third-party-tracking', 'cookies.third-party']}
      },
      section: 'do-not-track'
    }
  ]
)
