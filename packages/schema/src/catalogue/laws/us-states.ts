import {localRights, requirements} from '../../languages/index.js'
import {comprehensiveStates} from '../states/index.js'
import {colorado} from '../states/colorado.js'
import {connecticut} from '../states/connecticut.js'
import {florida} from '../states/florida.js'
import {minnesota} from '../states/minnesota.js'
import {montana} from '../states/montana.js'
import {newJersey} from '../states/new-jersey.js'
import {oregon} from '../states/oregon.js'
import {rhodeIsland} from '../states/rhode-island.js'
import {texas} from '../states/texas.js'
import type {Entry, Law, Local, StatePlace} from '../law.js'
import type {ComparedRight, ComprehensiveState, Since} from '../state.js'

const minnesotaNotice = 'https://www.revisor.mn.gov/statutes/cite/325M.16'
const virginia = 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/'

/**
 * The comprehensive privacy laws of nineteen states, which follow that of Virginia. California's is a
 * different one.
 */
export const law: Law = {
  citation: 'Va. Code § 59.1-575 et seq. and the laws of eighteen other states',
  url: virginia,
  inForce: {from: '2023-01-01'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: comprehensiveStates.map(({region}) => region),
  countries: ['US'],
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
  states: comprehensiveStates
}

/** Where each state's law requires something, and since when. */
function placesWhere(found: (state: ComprehensiveState) => string | Since | undefined): StatePlace[] {
  return comprehensiveStates.flatMap((state) => {
    const place = found(state)
    return place === undefined ? [] : placeIn(state, place)
  })
}

function placeIn({name, region, url, from}: ComprehensiveState, place: string | Since): StatePlace {
  return typeof place === 'string'
    ? {name, region, url, from, citation: place}
    : {name, region, url, from: place.from, citation: place.in}
}

function whereGiven(right: ComparedRight): StatePlace[] {
  return placesWhere(({rights, from}) => {
    const given = rights[right]
    return given === false || typeof given === 'string' ? given || undefined : {from, ...given}
  })
}

const appeals = placesWhere(({appeal}) => (appeal === 'none' ? undefined : appeal.in))
const signals = placesWhere((state) => (state.signals === 'none' ? undefined : state.signals))

/** The first day on which one of them did so. */
function first(places: readonly StatePlace[]): string {
  return places.map(({from}) => from).reduce((one, other) => (other < one ? other : one))
}

/** An entry that only one state's law requires. */
function only(
  state: ComprehensiveState,
  citation: string
): Pick<Entry, 'citation' | 'url' | 'inForce' | 'states'> {
  return {citation, url: state.url, inForce: {from: state.from}, states: [placeIn(state, citation)]}
}

const read = {on: '2026-11-21', by: 'official-text'} as const
const unread = {on: '2026-11-22', by: 'nothing'} as const
const quoted = {on: '2026-11-22', by: 'secondary'} as const

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights['us-states']

/** What they require a policy to disclose. */
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
      facts: {stateRights: ['access', 'erasure', 'portability', 'opt-out-of-sale']},
      text: {allOf: ['rights.access', 'rights.erasure', 'rights.portability', 'rights.opt-out-of-sale']}
    },
    section: 'rights'
  },
  {
    id: 'correction',
    disclosure: requirements['us-states'].correction,
    citation: 'Va. Code § 59.1-577(A)(2) and the laws of seventeen other states',
    states: whereGiven('rectification'),
    satisfiedBy: {facts: {stateRights: ['rectification']}, text: {anyOf: ['rights.rectification']}},
    section: 'rights'
  },
  {
    id: 'opt-outs',
    disclosure: requirements['us-states']['opt-outs'],
    citation: 'Va. Code § 59.1-577(A)(5) and the laws of seventeen other states',
    states: whereGiven('opt-out-of-targeted-advertising'),
    satisfiedBy: {
      facts: {stateRights: ['opt-out-of-targeted-advertising', 'opt-out-of-profiling']},
      text: {anyOf: ['rights']}
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
    states: appeals,
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
    ...only(texas, 'Tex. Bus. & Com. Code § 541.102(b)'),
    applies: {sellingKindOf: 'sensitive-data', in: 'US-TX'},
    satisfiedBy: {facts: {noticeOn: 'sensitive-data', in: 'US-TX'}, text: {anyOf: ['sale.notice']}},
    section: 'sale'
  },
  {
    id: 'texas.biometric',
    disclosure: requirements['us-states']['texas.biometric'],
    ...only(texas, 'Tex. Bus. & Com. Code § 541.102(c)'),
    applies: {sellingKindOf: 'biometric-data', in: 'US-TX'},
    satisfiedBy: {facts: {noticeOn: 'biometric-data', in: 'US-TX'}, text: {anyOf: ['sale.notice']}},
    section: 'sale'
  },
  {
    id: 'florida.sensitive',
    disclosure: requirements['us-states']['florida.sensitive'],
    ...only(florida, 'Fla. Stat. §§ 501.711, 501.715'),
    checked: unread,
    applies: {sellingKindOf: 'sensitive-data', in: 'US-FL'},
    satisfiedBy: {facts: {noticeOn: 'sensitive-data', in: 'US-FL'}, text: {anyOf: ['sale.notice']}},
    section: 'sale'
  },
  {
    id: 'florida.biometric',
    disclosure: requirements['us-states']['florida.biometric'],
    ...only(florida, 'Fla. Stat. § 501.711'),
    checked: unread,
    applies: {sellingKindOf: 'biometric-data', in: 'US-FL'},
    satisfiedBy: {facts: {noticeOn: 'biometric-data', in: 'US-FL'}, text: {anyOf: ['sale.notice']}},
    section: 'sale'
  },
  {
    id: 'signals',
    disclosure: requirements['us-states'].signals,
    citation: 'C.R.S. § 6-1-1306(1)(a)(IV) and the laws of ten other states',
    url: colorado.url,
    states: signals,
    inForce: {from: first(signals)},
    checked: quoted,
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
    url: oregon.url,
    states: whereGiven('information-on-sharing'),
    inForce: {from: oregon.from},
    checked: quoted,
    satisfiedBy: {facts: {stateRights: ['information-on-sharing']}, text: {anyOf: ['rights']}},
    section: 'rights'
  },
  {
    id: 'contact',
    disclosure: requirements['us-states'].contact,
    citation: 'Conn. Gen. Stat. § 42-520(c)(6) and the laws of three other states',
    url: connecticut.url,
    states: [
      placeIn(connecticut, 'Conn. Gen. Stat. § 42-520(c)(6)'),
      placeIn(newJersey, 'N.J.S.A. 56:8-166.6(a)(7)'),
      placeIn(minnesota, 'Minn. Stat. § 325M.16(1)(a)(6)'),
      placeIn(rhodeIsland, 'R.I. Gen. Laws § 6-48.1-3(a)(3)')
    ],
    inForce: {from: connecticut.from},
    checked: quoted,
    satisfiedBy: {facts: 'contactDetails', text: {anyOf: ['contact']}},
    section: 'contact'
  },
  {
    id: 'minnesota.retention',
    disclosure: requirements['us-states']['minnesota.retention'],
    ...only(minnesota, 'Minn. Stat. § 325M.16(1)(a)(7)'),
    url: minnesotaNotice,
    checked: read,
    satisfiedBy: {
      facts: 'retentionStated',
      text: {anyOf: ['retention', 'retention.period', 'retention.criteria']}
    },
    section: 'retention'
  },
  {
    id: 'updated',
    disclosure: requirements['us-states'].updated,
    citation: 'N.J.S.A. 56:8-166.6(a)(6) and the laws of two other states',
    url: newJersey.url,
    states: [
      placeIn(newJersey, 'N.J.S.A. 56:8-166.6(a)(6)'),
      placeIn(minnesota, 'Minn. Stat. § 325M.16(1)(a)(8)'),
      placeIn(montana, {in: 'Mont. Code § 30-14-2812', from: '2025-10-01'})
    ],
    inForce: {from: newJersey.from},
    checked: quoted,
    satisfiedBy: {facts: 'anyDate', text: {anyOf: ['changes.last-updated', 'changes.effective-date']}},
    section: 'changes'
  },
  {
    id: 'new-jersey.changes',
    disclosure: requirements['us-states']['new-jersey.changes'],
    ...only(newJersey, 'N.J.S.A. 56:8-166.6(a)(6)'),
    checked: quoted,
    satisfiedBy: {facts: 'changesAnnounced', text: {anyOf: ['changes.notice', 'changes']}},
    section: 'changes'
  },
  {
    id: 'profiling',
    disclosure: requirements['us-states'].profiling,
    citation: 'Minn. Stat. § 325M.14(1)(g); Conn. Gen. Stat. § 42-518(a), as amended by P.A. 25-113',
    url: minnesota.url,
    states: whereGiven('question-profiling'),
    inForce: {from: minnesota.from},
    checked: quoted,
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: {stateRights: ['question-profiling']}, text: {anyOf: ['automated-decisions']}},
    section: 'rights'
  }
]
