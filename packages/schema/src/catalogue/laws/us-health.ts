import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

const washington = 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.373.020'
const nevada = 'https://www.leg.state.nv.us/nrs/nrs-603a.html#NRS603ASec495'

const read = {on: '2026-11-21', by: 'official-text'} as const
const quoted = {on: '2026-11-21', by: 'secondary'} as const

/** The laws of Washington and Nevada on consumer health data, which require a separate policy for it. */
export const law: Law = {
  citation: 'RCW ch. 19.373; NRS 603A.400–603A.550',
  url: washington,
  inForce: {from: '2024-03-31'},
  checked: read,
  protects: ['US-WA', 'US-NV'],
  asks: ['appeal', 'signals'],
  rights: ['access', 'information-on-sharing', 'withdraw-consent', 'erasure'],
  states: [
    {
      name: 'Washington',
      region: 'US-WA',
      citation: 'RCW ch. 19.373',
      url: washington,
      checked: read,
      unchecked: [],
      from: '2024-03-31',
      rights: {
        access: 'RCW 19.373.040(1)(a)',
        'information-on-sharing': 'RCW 19.373.040(1)(a)',
        'withdraw-consent': 'RCW 19.373.040(1)(b)',
        erasure: 'RCW 19.373.040(1)(c)'
      },
      answer: {withinDays: 45, extendedByDays: 45, in: 'RCW 19.373.040(1)(g)'},
      appeal: {withinDays: 45, in: 'RCW 19.373.040(1)(h)'},
      signals: 'none',
      sensitiveData: {needs: 'consent', in: 'RCW 19.373.030'},
      notices: []
    },
    {
      name: 'Nevada',
      region: 'US-NV',
      citation: 'NRS 603A.400–603A.550',
      url: nevada,
      checked: quoted,
      unchecked: ['answer', 'sensitiveData'],
      from: '2024-03-31',
      rights: {
        access: 'NRS 603A.505',
        'information-on-sharing': 'NRS 603A.505',
        'withdraw-consent': 'NRS 603A.505',
        erasure: 'NRS 603A.505'
      },
      answer: {withinDays: 45, extendedByDays: 45, in: 'NRS 603A.505'},
      appeal: 'none',
      signals: 'none',
      sensitiveData: {needs: 'consent', in: 'NRS 603A.500'},
      notices: []
    }
  ]
}

/** What a policy says to the people whom they protect. */
export const local = (): Local => localRights['us-health']

/** What they require a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: 'categories',
    disclosure: requirements['us-health'].categories,
    citation: 'RCW 19.373.020(1)(a)(i); NRS 603A.495(1)(a), (e)',
    applies: 'withHealthData',
    satisfiedBy: {
      facts: {protectedData: 'us-health'},
      text: {allOf: ['collection.health', 'purposes']}
    },
    section: 'collection'
  },
  {
    id: 'sources',
    disclosure: requirements['us-health'].sources,
    citation: 'RCW 19.373.020(1)(a)(ii); NRS 603A.495(1)(b)',
    applies: 'withHealthData',
    satisfiedBy: {facts: 'allSourcesStated', text: {anyOf: ['sources', 'collection']}},
    section: 'sources'
  },
  {
    id: 'shared',
    disclosure: requirements['us-health'].shared,
    citation: 'RCW 19.373.020(1)(a)(iii), (iv); NRS 603A.495(1)(c), (d)',
    applies: 'withHealthData',
    satisfiedBy: {facts: 'recipientsStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
    section: 'sharing'
  },
  {
    id: 'rights',
    disclosure: requirements['us-health'].rights,
    citation: 'RCW 19.373.020(1)(a)(v), 19.373.040(1)(a)–(c); NRS 603A.495(1)(g), 603A.505',
    applies: 'withHealthData',
    satisfiedBy: {
      facts: {
        allOf: [
          {rights: ['access', 'information-on-sharing', 'withdraw-consent', 'erasure']},
          'requestsStated'
        ]
      },
      text: {allOf: ['rights.access', 'rights.withdraw-consent', 'rights.erasure', 'rights.how']}
    },
    section: 'rights'
  },
  {
    id: 'washington.appeal',
    disclosure: requirements['us-health']['washington.appeal'],
    citation: 'RCW 19.373.040(1)(h)',
    url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.373.040',
    checked: quoted,
    applies: 'withHealthData',
    satisfiedBy: {facts: 'appealStated', text: {anyOf: ['rights.appeal']}},
    section: 'rights'
  },
  {
    id: 'washington.link',
    disclosure: requirements['us-health']['washington.link'],
    citation: 'RCW 19.373.020(1)(b)',
    checked: read,
    applies: 'withHealthData',
    satisfiedBy: {facts: 'healthPolicyStated', text: {anyOf: ['collection.health-policy']}},
    section: 'collection'
  },
  {
    id: 'nevada.review',
    disclosure: requirements['us-health']['nevada.review'],
    citation: 'NRS 603A.495(1)(h)',
    url: nevada,
    checked: quoted,
    applies: 'reviewOffered',
    satisfiedBy: {facts: 'accessExplained', text: {anyOf: ['rights.access', 'rights.rectification']}},
    section: 'rights'
  },
  {
    id: 'nevada.changes',
    disclosure: requirements['us-health']['nevada.changes'],
    citation: 'NRS 603A.495(1)(i)',
    url: nevada,
    checked: quoted,
    applies: 'withHealthData',
    satisfiedBy: {facts: 'changesAnnounced', text: {anyOf: ['changes.notice', 'changes']}},
    section: 'changes'
  },
  {
    id: 'nevada.tracking',
    disclosure: requirements['us-health']['nevada.tracking'],
    citation: 'NRS 603A.495(1)(j)',
    url: nevada,
    checked: quoted,
    applies: 'withHealthData',
    satisfiedBy: {
      facts: {signals: ['thirdPartyTracking']},
      text: {anyOf: ['do-not-track.third-party-tracking', 'cookies.third-party']}
    },
    section: 'do-not-track'
  },
  {
    id: 'nevada.effective',
    disclosure: requirements['us-health']['nevada.effective'],
    citation: 'NRS 603A.495(1)(k)',
    url: nevada,
    checked: quoted,
    applies: 'withHealthData',
    satisfiedBy: {facts: 'effectiveDate', text: {anyOf: ['changes.effective-date']}},
    section: 'changes'
  }
]
