import {requirements} from '../../languages/index.js'
import type {Entry, Law} from '../law.js'

/** California Business and Professions Code, section 22575(b). */
export const law: Law = {
  citation: 'Cal. Bus. & Prof. Code §§ 22575–22579',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.',
  inForce: {from: '2004-07-01'},
  checked: {on: '2026-11-20', by: 'official-text'},
  protects: ['US-CA'],
  countries: ['US'],
  asks: ['signals']
}

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '22575.b.1',
    disclosure: requirements.caloppa['22575.b.1'],
    citation: 'Cal. Bus. & Prof. Code § 22575(b)(1)',
    satisfiedBy: {
      facts: {allOf: ['dataCollected', 'recipientsStated']},
      text: {allOf: ['collection', 'sharing']}
    },
    section: 'collection'
  },
  {
    id: '22575.b.2',
    disclosure: requirements.caloppa['22575.b.2'],
    citation: 'Cal. Bus. & Prof. Code § 22575(b)(2)',
    applies: 'reviewOffered',
    satisfiedBy: {facts: 'accessExplained', text: {anyOf: ['rights.access', 'rights.rectification']}},
    section: 'rights'
  },
  {
    id: '22575.b.3',
    disclosure: requirements.caloppa['22575.b.3'],
    citation: 'Cal. Bus. & Prof. Code § 22575(b)(3)',
    satisfiedBy: {facts: 'changesAnnounced', text: {anyOf: ['changes.notice', 'changes']}},
    section: 'changes'
  },
  {
    id: '22575.b.4',
    disclosure: requirements.caloppa['22575.b.4'],
    citation: 'Cal. Bus. & Prof. Code § 22575(b)(4)',
    satisfiedBy: {facts: 'effectiveDate', text: {anyOf: ['changes.effective-date']}},
    section: 'changes'
  },
  {
    id: '22575.b.5',
    disclosure: requirements.caloppa['22575.b.5'],
    citation: 'Cal. Bus. & Prof. Code § 22575(b)(5), (7)',
    inForce: {from: '2014-01-01'},
    applies: 'trackingAcrossSites',
    satisfiedBy: {
      facts: {signals: ['doNotTrack']},
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
      facts: {signals: ['thirdPartyTracking']},
      text: {anyOf: ['do-not-track.third-party-tracking', 'cookies.third-party']}
    },
    section: 'do-not-track'
  }
]
