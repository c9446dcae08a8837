import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

/** The Swiss Federal Act on Data Protection of 25 September 2020, Art. 19 and 21. */
export const law: Law = {
  citation: 'SR 235.1',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
  inForce: {from: '2023-09-01'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: ['CH'],
  followsOrganisations: true,
  countries: ['CH'],
  area: 'CH',
  controller: true,
  answeredWithinDays: 30,
  asks: ['representatives', 'authorities'],
  rights: [
    'access',
    'portability',
    'rectification',
    'erasure',
    'objection',
    'withdraw-consent',
    'human-review'
  ],
  authorities: {
    CH: {
      name: 'Federal Data Protection and Information Commissioner (FDPIC)',
      site: 'https://www.edoeb.admin.ch'
    }
  }
}

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights.fadp

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '19.2.a',
    disclosure: requirements.fadp['19.2.a'],
    citation: 'FADP Art. 19(2)(a)',
    satisfiedBy: {facts: 'identityAndContact', text: {allOf: ['controller', 'contact']}},
    section: 'controller'
  },
  {
    id: '19.2.b',
    disclosure: requirements.fadp['19.2.b'],
    citation: 'FADP Art. 19(2)(b)',
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: '19.2.c',
    disclosure: requirements.fadp['19.2.c'],
    citation: 'FADP Art. 19(2)(c)',
    satisfiedBy: {facts: 'recipientsStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
    section: 'sharing'
  },
  {
    id: '19.3',
    disclosure: requirements.fadp['19.3'],
    citation: 'FADP Art. 19(3)',
    applies: 'fromElsewhere',
    satisfiedBy: {facts: 'dataCollected', text: {anyOf: ['collection']}},
    section: 'collection'
  },
  {
    id: '19.4',
    disclosure: requirements.fadp['19.4'],
    citation: 'FADP Art. 19(4), 16(2), 17',
    applies: {transfersOutOf: 'CH'},
    satisfiedBy: {facts: 'transfersStated', text: {allOf: ['transfers']}},
    section: 'transfers'
  },
  {
    id: '21',
    disclosure: requirements.fadp['21'],
    citation: 'FADP Art. 21(1), (2)',
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: 'decisionsAndReviewStated', text: {anyOf: ['automated-decisions']}},
    section: 'automated-decisions'
  },
  {
    id: '25',
    disclosure: requirements.fadp['25'],
    citation: 'FADP Art. 25, 28, 32',
    checked: {on: '2026-11-21', by: 'nothing'},
    satisfiedBy: {
      facts: {rights: ['access', 'portability', 'rectification']},
      text: {allOf: ['rights.access', 'rights.portability', 'rights.rectification']}
    },
    section: 'rights'
  },
  {
    id: '14',
    disclosure: requirements.fadp['14'],
    citation: 'FADP Art. 14(3)',
    checked: {on: '2026-11-21', by: 'nothing'},
    applies: {establishedOutside: 'CH'},
    satisfiedBy: {facts: {representativeIn: 'CH'}, text: {anyOf: ['controller.representative']}},
    section: 'controller'
  }
]
