import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local, State} from '../law.js'

const virginia = 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/'
const texas = 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm'
const minnesota = 'https://www.revisor.mn.gov/statutes/cite/325M.16'
const oregon = 'https://oregon.public.law/statutes/ors_646a.574'

/** Since when each of the later laws asks for it. */
const inTexas = {from: '2024-07-01'}
const inMinnesota = {from: '2025-07-31'}

const unchecked = {on: '2026-11-21', by: 'nothing'} as const

/**
 * What differs from state to state. Appeals in Oregon and the rights of Minnesota were compared with their laws; the other
 * rows are from notes, and still to be compared.
 */
const states: readonly State[] = [
  {
    name: 'Virginia',
    region: 'US-VA',
    citation: 'Va. Code § 59.1-575 et seq.',
    from: '2023-01-01',
    appealWithinDays: 60
  },
  {
    name: 'Colorado',
    region: 'US-CO',
    citation: 'C.R.S. § 6-1-1301 et seq.',
    from: '2023-07-01',
    appealWithinDays: 45,
    signalsFrom: '2024-07-01'
  },
  {
    name: 'Connecticut',
    region: 'US-CT',
    citation: 'Conn. Gen. Stat. § 42-515 et seq.',
    from: '2023-07-01',
    appealWithinDays: 60,
    signalsFrom: '2025-01-01'
  },
  {name: 'Utah', region: 'US-UT', citation: 'Utah Code § 13-61-101 et seq.', from: '2023-12-31'},
  {
    name: 'Texas',
    region: 'US-TX',
    citation: 'Tex. Bus. & Com. Code ch. 541',
    from: '2024-07-01',
    appealWithinDays: 60,
    signalsFrom: '2025-01-01'
  },
  {
    name: 'Oregon',
    region: 'US-OR',
    citation: 'ORS 646A.570 to 646A.589',
    from: '2024-07-01',
    appealWithinDays: 45,
    signalsFrom: '2026-01-01',
    rights: ['information-on-sharing']
  },
  {
    name: 'Florida',
    region: 'US-FL',
    citation: 'Fla. Stat. § 501.701 et seq.',
    from: '2024-07-01',
    appealWithinDays: 60
  },
  {
    name: 'Montana',
    region: 'US-MT',
    citation: 'Mont. Code § 30-14-2801 et seq.',
    from: '2024-10-01',
    appealWithinDays: 60,
    signalsFrom: '2025-01-01'
  },
  {
    name: 'Delaware',
    region: 'US-DE',
    citation: '6 Del. C. ch. 12D',
    from: '2025-01-01',
    appealWithinDays: 60,
    signalsFrom: '2026-01-01',
    rights: ['information-on-sharing']
  },
  {name: 'Iowa', region: 'US-IA', citation: 'Iowa Code ch. 715D', from: '2025-01-01', appealWithinDays: 60},
  {
    name: 'Nebraska',
    region: 'US-NE',
    citation: 'Neb. Rev. Stat. § 87-1101 et seq.',
    from: '2025-01-01',
    appealWithinDays: 60,
    signalsFrom: '2025-01-01'
  },
  {
    name: 'New Hampshire',
    region: 'US-NH',
    citation: 'RSA ch. 507-H',
    from: '2025-01-01',
    appealWithinDays: 60,
    signalsFrom: '2025-01-01'
  },
  {
    name: 'New Jersey',
    region: 'US-NJ',
    citation: 'N.J.S.A. 56:8-166.4 et seq.',
    from: '2025-01-15',
    appealWithinDays: 45,
    signalsFrom: '2025-07-15'
  },
  {
    name: 'Tennessee',
    region: 'US-TN',
    citation: 'Tenn. Code § 47-18-3301 et seq.',
    from: '2025-07-01',
    appealWithinDays: 60
  },
  {
    name: 'Minnesota',
    region: 'US-MN',
    citation: 'Minn. Stat. ch. 325M',
    from: '2025-07-31',
    appealWithinDays: 45,
    signalsFrom: '2025-07-31',
    rights: ['information-on-sharing', 'question-profiling']
  },
  {
    name: 'Maryland',
    region: 'US-MD',
    citation: 'Md. Code, Com. Law § 14-4701 et seq.',
    from: '2025-10-01',
    appealWithinDays: 60,
    signalsFrom: '2025-10-01'
  },
  {
    name: 'Indiana',
    region: 'US-IN',
    citation: 'Ind. Code art. 24-15',
    from: '2026-01-01',
    appealWithinDays: 60
  },
  {
    name: 'Kentucky',
    region: 'US-KY',
    citation: 'KRS 367.3611 et seq.',
    from: '2026-01-01',
    appealWithinDays: 60
  },
  {
    name: 'Rhode Island',
    region: 'US-RI',
    citation: 'R.I. Gen. Laws ch. 6-48.1',
    from: '2026-01-01',
    appealWithinDays: 60
  }
]

/** The comprehensive privacy laws of nineteen states, which follow that of Virginia. California's is another. */
export const law: Law = {
  citation: 'Va. Code § 59.1-575 et seq. and the laws of eighteen other states',
  url: virginia,
  inForce: {from: '2023-01-01'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: states.map(({region}) => region),
  countries: ['US'],
  answeredWithinDays: 45,
  asks: ['sale', 'signals', 'appeal'],
  rights: [
    'access',
    'rectification',
    'erasure',
    'portability',
    'opt-out-of-sale',
    'opt-out-of-targeted-advertising',
    'opt-out-of-profiling',
    'information-on-sharing'
  ],
  states,
  notices: [
    {data: 'sensitive-data', words: 'NOTICE: We may sell your sensitive personal data.'},
    {data: 'biometric-data', words: 'NOTICE: We may sell your biometric personal data.'}
  ]
}

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights['us-states']

/** What they want disclosed. */
export const entries = (): readonly Entry[] => [
  {
    id: 'categories',
    disclosure: requirements['us-states'].categories,
    citation:
      'Va. Code § 59.1-578(C)(1); Tex. Bus. & Com. Code § 541.102(a)(1); Minn. Stat. § 325M.16(1)(a)(1)',
    satisfiedBy: {facts: 'dataCollected', text: {anyOf: ['collection']}},
    section: 'collection'
  },
  {
    id: 'purposes',
    disclosure: requirements['us-states'].purposes,
    citation: 'Va. Code § 59.1-578(C)(2); Tex. Bus. & Com. Code § 541.102(a)(2); ORS 646A.578(1)(a)',
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: 'rights',
    disclosure: requirements['us-states'].rights,
    citation: 'Va. Code §§ 59.1-577(A), 59.1-578(C)(3); Minn. Stat. §§ 325M.14, 325M.16(1)(a)(3)',
    satisfiedBy: {
      facts: {
        rights: [
          'access',
          'rectification',
          'erasure',
          'portability',
          'opt-out-of-sale',
          'opt-out-of-targeted-advertising',
          'opt-out-of-profiling'
        ]
      },
      text: {
        allOf: [
          'rights.access',
          'rights.rectification',
          'rights.erasure',
          'rights.portability',
          'rights.opt-out-of-sale'
        ]
      }
    },
    section: 'rights'
  },
  {
    id: 'requests',
    disclosure: requirements['us-states'].requests,
    citation: 'Va. Code § 59.1-578(C)(3), (E); Tex. Bus. & Com. Code § 541.102(a)(3), (6)',
    satisfiedBy: {facts: 'requestsStated', text: {anyOf: ['rights.how']}},
    section: 'rights'
  },
  {
    id: 'appeal',
    disclosure: requirements['us-states'].appeal,
    citation:
      'Va. Code §§ 59.1-577(C), 59.1-578(C)(3); Tex. Bus. & Com. Code § 541.102(a)(3); ORS 646A.576(6)',
    satisfiedBy: {facts: 'appealStated', text: {anyOf: ['rights.appeal']}},
    section: 'rights'
  },
  {
    id: 'shared',
    disclosure: requirements['us-states'].shared,
    citation: 'Va. Code § 59.1-578(C)(4), (5); Tex. Bus. & Com. Code § 541.102(a)(4), (5)',
    satisfiedBy: {facts: 'recipientsStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
    section: 'sharing'
  },
  {
    id: 'sale',
    disclosure: requirements['us-states'].sale,
    citation: 'Va. Code § 59.1-578(D); Minn. Stat. § 325M.16(1)(b)',
    applies: 'sellingOrSharing',
    satisfiedBy: {
      facts: {sale: ['sold', 'shared', 'optOutLink']},
      text: {allOf: ['sale', 'sale.opt-out-link']}
    },
    section: 'sale'
  },
  {
    id: 'texas.sensitive',
    disclosure: requirements['us-states']['texas.sensitive'],
    citation: 'Tex. Bus. & Com. Code § 541.102(b)',
    url: texas,
    inForce: inTexas,
    applies: {sellingKindOf: 'sensitive-data'},
    satisfiedBy: {facts: {noticeOn: 'sensitive-data'}, text: {anyOf: ['sale.notice']}},
    section: 'sale'
  },
  {
    id: 'texas.biometric',
    disclosure: requirements['us-states']['texas.biometric'],
    citation: 'Tex. Bus. & Com. Code § 541.102(c)',
    url: texas,
    inForce: inTexas,
    applies: {sellingKindOf: 'biometric-data'},
    satisfiedBy: {facts: {noticeOn: 'biometric-data'}, text: {anyOf: ['sale.notice']}},
    section: 'sale'
  },
  {
    id: 'signals',
    disclosure: requirements['us-states'].signals,
    citation: 'C.R.S. § 6-1-1306(1)(a)(IV); Conn. Gen. Stat. § 42-520(e)(1); ORS 646A.578(5)',
    inForce: {from: '2024-07-01'},
    checked: unchecked,
    applies: 'sellingOrSharing',
    satisfiedBy: {
      facts: {signals: ['optOutPreference']},
      text: {anyOf: ['do-not-track.opt-out-signal']}
    },
    section: 'do-not-track'
  },
  {
    id: 'recipients',
    disclosure: requirements['us-states'].recipients,
    citation: 'ORS 646A.574(1)(a)(B); Minn. Stat. § 325M.14(1)(h)',
    url: oregon,
    inForce: inTexas,
    checked: unchecked,
    satisfiedBy: {facts: {rights: ['information-on-sharing']}, text: {anyOf: ['rights']}},
    section: 'rights'
  },
  {
    id: 'minnesota.contact',
    disclosure: requirements['us-states']['minnesota.contact'],
    citation: 'Minn. Stat. § 325M.16(1)(a)(6)',
    url: minnesota,
    inForce: inMinnesota,
    checked: {on: '2026-11-21', by: 'official-text'},
    satisfiedBy: {facts: 'contactDetails', text: {anyOf: ['contact']}},
    section: 'contact'
  },
  {
    id: 'minnesota.retention',
    disclosure: requirements['us-states']['minnesota.retention'],
    citation: 'Minn. Stat. § 325M.16(1)(a)(7)',
    url: minnesota,
    inForce: inMinnesota,
    checked: {on: '2026-11-21', by: 'official-text'},
    satisfiedBy: {
      facts: 'retentionStated',
      text: {anyOf: ['retention', 'retention.period', 'retention.criteria']}
    },
    section: 'retention'
  },
  {
    id: 'minnesota.updated',
    disclosure: requirements['us-states']['minnesota.updated'],
    citation: 'Minn. Stat. § 325M.16(1)(a)(8)',
    url: minnesota,
    inForce: inMinnesota,
    checked: {on: '2026-11-21', by: 'official-text'},
    satisfiedBy: {facts: 'updatedDate', text: {anyOf: ['changes.last-updated', 'changes.effective-date']}},
    section: 'changes'
  },
  {
    id: 'minnesota.profiling',
    disclosure: requirements['us-states']['minnesota.profiling'],
    citation: 'Minn. Stat. § 325M.14(1)(g)',
    url: 'https://www.revisor.mn.gov/statutes/cite/325M.14',
    inForce: inMinnesota,
    checked: {on: '2026-11-21', by: 'official-text'},
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: {rights: ['question-profiling']}, text: {anyOf: ['automated-decisions']}},
    section: 'rights'
  }
]
