import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

/** California Civil Code, section 1798.83: what was disclosed to others for their direct marketing. */
export const law: Law = {
  citation: 'Cal. Civ. Code § 1798.83',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.83.',
  inForce: {from: '2005-01-01'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: ['US-CA'],
  answeredWithinDays: 30,
  rights: ['information-on-sharing']
}

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights['shine-the-light']

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '1798.83.b.1.b',
    disclosure: requirements['shine-the-light']['1798.83.b.1.b'],
    citation: 'Cal. Civ. Code § 1798.83(a), (b)(1)(B)',
    applies: 'sharingForMarketing',
    satisfiedBy: {
      facts: {allOf: [{rights: ['information-on-sharing']}, 'requestsStated']},
      text: {allOf: ['rights', 'rights.how']}
    },
    section: 'rights'
  }
]
