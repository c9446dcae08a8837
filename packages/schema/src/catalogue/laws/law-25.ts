import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

/** The day from which section 8 has its present wording: 2021, c. 25, s. 107. */
const modernised = {from: '2023-09-22'}

const unchecked = {on: '2026-11-21', by: 'nothing'} as const

/** Quebec: Act respecting the protection of personal information in the private sector, as Law 25 amended it. */
export const law: Law = {
  citation: 'CQLR c. P-39.1',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  inForce: {from: '2022-09-22'},
  checked: {on: '2026-11-21', by: 'official-text'},
  protects: ['CA-QC'],
  countries: ['CA'],
  answeredWithinDays: 30,
  asks: ['accountable', 'authorities', 'complaints'],
  rights: [
    'access',
    'rectification',
    'portability',
    'withdraw-consent',
    'de-indexing',
    'human-review',
    'complaint'
  ],
  authorities: {
    CA: {name: 'Commission d’accès à l’information du Québec', site: 'https://www.cai.gouv.qc.ca'}
  }
}

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights['law-25']

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '3.1',
    disclosure: requirements['law-25']['3.1'],
    citation: 'CQLR c. P-39.1, s. 3.1',
    checked: unchecked,
    satisfiedBy: {facts: 'accountablePerson', text: {allOf: ['controller', 'contact']}},
    section: 'controller'
  },
  {
    id: '8.purposes',
    disclosure: requirements['law-25']['8.purposes'],
    citation: 'CQLR c. P-39.1, s. 8, par. 1(1)',
    inForce: modernised,
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: '8.means',
    disclosure: requirements['law-25']['8.means'],
    citation: 'CQLR c. P-39.1, s. 8, par. 1(2)',
    inForce: modernised,
    satisfiedBy: {facts: 'allSourcesStated', text: {anyOf: ['sources', 'collection']}},
    section: 'sources'
  },
  {
    id: '8.rights',
    disclosure: requirements['law-25']['8.rights'],
    citation: 'CQLR c. P-39.1, s. 8, par. 1(3)',
    inForce: modernised,
    satisfiedBy: {
      facts: {rights: ['access', 'rectification']},
      text: {allOf: ['rights.access', 'rights.rectification']}
    },
    section: 'rights'
  },
  {
    id: '8.withdrawal',
    disclosure: requirements['law-25']['8.withdrawal'],
    citation: 'CQLR c. P-39.1, s. 8, par. 1(4)',
    inForce: modernised,
    satisfiedBy: {facts: {rights: ['withdraw-consent']}, text: {anyOf: ['rights.withdraw-consent']}},
    section: 'rights'
  },
  {
    id: '8.third-persons',
    disclosure: requirements['law-25']['8.third-persons'],
    citation: 'CQLR c. P-39.1, s. 8, par. 2',
    inForce: modernised,
    satisfiedBy: {facts: 'recipientsStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
    section: 'sharing'
  },
  {
    id: '8.outside',
    disclosure: requirements['law-25']['8.outside'],
    citation: 'CQLR c. P-39.1, s. 8, par. 2',
    inForce: modernised,
    applies: 'withTransfers',
    satisfiedBy: {facts: 'transfersStated', text: {anyOf: ['transfers']}},
    section: 'transfers'
  },
  {
    id: '8.on-request',
    disclosure: requirements['law-25']['8.on-request'],
    citation: 'CQLR c. P-39.1, s. 8, par. 3',
    inForce: modernised,
    satisfiedBy: {
      facts: {allOf: ['dataCollected', 'retentionStated']},
      text: {allOf: ['collection', 'retention']}
    },
    section: 'retention'
  },
  {
    id: '8.2',
    disclosure: requirements['law-25']['8.2'],
    citation: 'CQLR c. P-39.1, s. 8.2',
    inForce: modernised,
    checked: unchecked,
    satisfiedBy: {facts: 'changesAnnounced', text: {anyOf: ['changes.notice', 'changes']}},
    section: 'changes'
  },
  {
    id: '12.1',
    disclosure: requirements['law-25']['12.1'],
    citation: 'CQLR c. P-39.1, s. 12.1',
    inForce: modernised,
    checked: unchecked,
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: 'decisionsAndReviewStated', text: {anyOf: ['automated-decisions']}},
    section: 'automated-decisions'
  },
  {
    id: '27',
    disclosure: requirements['law-25']['27'],
    citation: 'CQLR c. P-39.1, s. 27',
    inForce: {from: '2024-09-22'},
    checked: unchecked,
    satisfiedBy: {facts: {rights: ['portability']}, text: {anyOf: ['rights.portability']}},
    section: 'rights'
  },
  {
    id: '28.1',
    disclosure: requirements['law-25']['28.1'],
    citation: 'CQLR c. P-39.1, s. 28.1',
    inForce: modernised,
    checked: unchecked,
    satisfiedBy: {facts: {rights: ['de-indexing']}, text: {anyOf: ['rights']}},
    section: 'rights'
  }
]
