import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

const quoted = {on: '2026-11-21', by: 'secondary'} as const

/** Canada: Personal Information Protection and Electronic Documents Act, Schedule 1. */
export const law: Law = {
  citation: 'S.C. 2000, c. 5',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/FullText.html',
  inForce: {from: '2001-01-01'},
  checked: {on: '2026-11-20', by: 'official-text'},
  protects: ['CA'],
  followsOrganisations: true,
  countries: ['CA'],
  // s. 8(3) and (4)(a)
  answeredWithinDays: 30,
  extendedByDays: 30,
  asks: ['accountable'],
  rights: ['access', 'rectification', 'withdraw-consent', 'complaint']
}

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights.pipeda

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '6.1',
    disclosure: requirements.pipeda['6.1'],
    citation: 'PIPEDA s. 6.1; Sch. 1, 4.2',
    checked: {on: '2026-11-20', by: 'secondary'},
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: '4.3.8',
    disclosure: requirements.pipeda['4.3.8'],
    citation: 'PIPEDA Sch. 1, 4.3.8',
    checked: quoted,
    applies: 'onConsent',
    satisfiedBy: {facts: {rights: ['withdraw-consent']}, text: {anyOf: ['rights.withdraw-consent']}},
    section: 'rights'
  },
  {
    id: '4.8.2.a',
    disclosure: requirements.pipeda['4.8.2.a'],
    citation: 'PIPEDA Sch. 1, 4.8.2(a)',
    satisfiedBy: {facts: 'accountablePerson', text: {allOf: ['controller', 'contact']}},
    section: 'controller'
  },
  {
    id: '4.8.2.b',
    disclosure: requirements.pipeda['4.8.2.b'],
    citation: 'PIPEDA Sch. 1, 4.8.2(b)',
    satisfiedBy: {facts: 'accessExplained', text: {anyOf: ['rights.access']}},
    section: 'rights'
  },
  {
    id: '4.8.2.c',
    disclosure: requirements.pipeda['4.8.2.c'],
    citation: 'PIPEDA Sch. 1, 4.8.2(c)',
    satisfiedBy: {
      facts: {allOf: ['dataCollected', 'purposesStated']},
      text: {allOf: ['collection', 'purposes']}
    },
    section: 'collection'
  },
  {
    id: '4.8.2.d',
    disclosure: requirements.pipeda['4.8.2.d'],
    citation: 'PIPEDA Sch. 1, 4.8.2(d)',
    applies: 'withFurtherDocuments',
    satisfiedBy: {facts: 'furtherDocuments', text: {anyOf: ['contact']}},
    section: 'controller'
  },
  {
    id: '4.8.2.e',
    disclosure: requirements.pipeda['4.8.2.e'],
    citation: 'PIPEDA Sch. 1, 4.8.2(e)',
    applies: 'withRelatedOrganisations',
    satisfiedBy: {facts: 'relatedOrganisationsStated', text: {anyOf: ['sharing']}},
    section: 'sharing'
  },
  {
    id: '4.10',
    disclosure: requirements.pipeda['4.10'],
    citation: 'PIPEDA Sch. 1, 4.10.2, 4.10.3',
    checked: quoted,
    satisfiedBy: {facts: 'ownComplaintsStated', text: {anyOf: ['rights.complaint-to-controller']}},
    section: 'rights'
  }
]
