import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

/** Law 13.709/2018 of Brazil, Art. 9, and what its authority added on transfers. */
export const law: Law = {
  citation: 'Lei nº 13.709/2018',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  inForce: {from: '2020-09-18'},
  checked: {on: '2026-11-20', by: 'official-text'},
  protects: ['BR'],
  followsOrganisations: true,
  countries: ['BR'],
  controller: true,
  grounds: {
    consent: '7 I',
    contract: '7 V',
    'legal-obligation': '7 II',
    'vital-interests': '7 VII',
    'public-task': '7 III',
    'legitimate-interests': '7 IX',
    'credit-protection': '7 X',
    'research-body': '7 IV',
    'exercise-of-rights': '7 VI',
    'health-protection': '7 VIII',
    'explicit-consent': '11 I',
    'research-and-statistics': '11 II c',
    'legal-claims': '11 II d',
    'health-care': '11 II f'
  },
  answeredWithinDays: 15,
  asks: ['officer', 'authorities'],
  rights: [
    'access',
    'rectification',
    'anonymisation',
    'portability',
    'erasure',
    'information-on-sharing',
    'information-on-consent',
    'withdraw-consent',
    'objection',
    'human-review',
    'complaint'
  ],
  authorities: {BR: {name: 'Agência Nacional de Proteção de Dados', site: 'https://www.gov.br/anpd'}}
}

/** The clauses by which a transfer is allowed. */
const clauses = ['brazilian-clauses', 'brazilian-specific-clauses'] as const

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights.lgpd

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '9.i',
    disclosure: requirements.lgpd['9.i'],
    citation: 'LGPD Art. 9, I',
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: '9.ii',
    disclosure: requirements.lgpd['9.ii'],
    citation: 'LGPD Art. 9, II',
    satisfiedBy: {
      facts: {allOf: ['dataCollected', 'retentionStated']},
      text: {allOf: ['collection', 'retention']}
    },
    section: 'retention'
  },
  {
    id: '9.iii',
    disclosure: requirements.lgpd['9.iii'],
    citation: 'LGPD Art. 9, III',
    satisfiedBy: {facts: 'identity', text: {anyOf: ['controller']}},
    section: 'controller'
  },
  {
    id: '9.iv',
    disclosure: requirements.lgpd['9.iv'],
    citation: 'LGPD Art. 9, IV',
    satisfiedBy: {facts: 'contactDetails', text: {anyOf: ['contact']}},
    section: 'contact'
  },
  {
    id: '9.v',
    disclosure: requirements.lgpd['9.v'],
    citation: 'LGPD Art. 9, V',
    satisfiedBy: {facts: 'sharedUseStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
    section: 'sharing'
  },
  {
    id: '9.vi',
    disclosure: requirements.lgpd['9.vi'],
    citation: 'LGPD Art. 9, VI',
    satisfiedBy: {facts: 'responsibilitiesStated', text: {anyOf: ['sharing', 'controller']}},
    section: 'sharing'
  },
  {
    id: '9.vii',
    disclosure: requirements.lgpd['9.vii'],
    citation: 'LGPD Art. 9, VII; Art. 18',
    satisfiedBy: {
      facts: {
        rights: [
          'access',
          'rectification',
          'anonymisation',
          'portability',
          'erasure',
          'information-on-sharing',
          'information-on-consent',
          'withdraw-consent'
        ]
      },
      text: {allOf: ['rights.access', 'rights.rectification', 'rights.erasure', 'rights.portability']}
    },
    section: 'rights'
  },
  {
    id: '9.2',
    disclosure: requirements.lgpd['9.2'],
    citation: 'LGPD Art. 9, § 2',
    applies: 'onConsent',
    satisfiedBy: {facts: 'newPurposesAnnounced', text: {anyOf: ['purposes.new']}},
    section: 'changes'
  },
  {
    id: '9.3',
    disclosure: requirements.lgpd['9.3'],
    citation: 'LGPD Art. 9, § 3',
    applies: 'dependingOnData',
    satisfiedBy: {facts: 'dependenceStated', text: {anyOf: ['collection.duty-to-provide']}},
    section: 'collection'
  },
  {
    id: '33',
    disclosure: requirements.lgpd['33'],
    citation: 'LGPD Art. 33',
    checked: {on: '2026-11-22', by: 'secondary'},
    applies: 'withTransfers',
    satisfiedBy: {
      facts: {
        transfersUnder: [
          'brazilian-clauses',
          'brazilian-adequacy',
          'brazilian-specific-clauses',
          'brazilian-corporate-rules',
          'brazilian-certification',
          'brazilian-legal-cooperation',
          'brazilian-vital-interests',
          'brazilian-authorisation',
          'brazilian-cooperation-agreement',
          'brazilian-public-policy',
          'brazilian-consent',
          'brazilian-legal-obligation',
          'brazilian-contract',
          'brazilian-exercise-of-rights'
        ]
      },
      text: {allOf: ['transfers', 'transfers.safeguard']}
    },
    section: 'transfers'
  },
  {
    id: '33.17',
    disclosure: requirements.lgpd['33.17'],
    citation: 'Resolução CD/ANPD nº 19/2024, Anexo I, Art. 17',
    url: 'https://www.in.gov.br/en/web/dou/-/resolucao-cd/anpd-n-19-de-23-de-agosto-de-2024-580095396',
    inForce: {from: '2024-08-23'},
    checked: {on: '2026-11-22', by: 'secondary'},
    applies: {transferringUnder: clauses},
    satisfiedBy: {facts: {copiesOf: clauses}, text: {anyOf: ['transfers']}},
    section: 'transfers'
  },
  {
    id: '41.1',
    disclosure: requirements.lgpd['41.1'],
    citation: 'LGPD Art. 41, § 1',
    checked: {on: '2026-11-20', by: 'secondary'},
    applies: 'withEncarregado',
    satisfiedBy: {
      facts: {allOf: ['officerIdentity', 'officerContact']},
      text: {anyOf: ['controller.data-protection-officer']}
    },
    section: 'controller'
  },
  {
    id: '20',
    disclosure: requirements.lgpd['20'],
    citation: 'LGPD Art. 20',
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: {rights: ['human-review']}, text: {anyOf: ['automated-decisions']}},
    section: 'rights'
  }
]
