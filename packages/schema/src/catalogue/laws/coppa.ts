import {requirements} from '../../languages/index.js'
import type {Entry, Law} from '../law.js'

/** The rule as amended on 17 January 2013 (78 FR 3972). */
const second = {from: '2013-07-01'}

/** From this day on operators have to comply with the amendments of 22 April 2025 (90 FR 16918). */
const amended = {from: '2026-04-22'}

/** The first rule, 64 FR 59888, until the amendments of 17 January 2013 (78 FR 3972). */
const first = {from: '2000-04-21', until: '2013-07-01'}

const firstText =
  'https://www.federalregister.gov/documents/1999/11/03/99-27740/childrens-online-privacy-protection-rule'

/** The Children's Online Privacy Protection Rule, 16 CFR 312.4(d). */
export const law: Law = {
  citation: '15 U.S.C. §§ 6501–6506; 16 CFR Part 312',
  url: 'https://www.ecfr.gov/current/title-16/section-312.4',
  inForce: {from: '2000-04-21'},
  checked: {on: '2026-11-20', by: 'official-text'},
  protects: ['US'],
  followsOrganisations: true
}

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '312.4.d.1',
    disclosure: requirements.coppa['312.4.d.1'],
    citation: '16 CFR 312.4(d)(1)',
    inForce: second,
    applies: 'withChildren',
    satisfiedBy: {facts: {children: ['operators']}, text: {anyOf: ['children.operators']}},
    section: 'children'
  },
  {
    id: '312.4.d.2.collection',
    disclosure: requirements.coppa['312.4.d.2.collection'],
    citation: '16 CFR 312.4(d)(2)',
    inForce: second,
    applies: 'withChildren',
    satisfiedBy: {
      facts: {children: ['data', 'purposes', 'publicPosting']},
      text: {allOf: ['children', 'children.public-posting']}
    },
    section: 'children'
  },
  {
    id: '312.4.d.2.disclosure',
    disclosure: requirements.coppa['312.4.d.2.disclosure'],
    citation: '16 CFR 312.4(d)(2)',
    inForce: second,
    applies: 'withChildren',
    satisfiedBy: {facts: {children: ['disclosure']}, text: {allOf: ['children', 'sharing']}},
    section: 'children'
  },
  {
    id: '312.4.d.2.third-parties',
    disclosure: requirements.coppa['312.4.d.2.third-parties'],
    citation: '16 CFR 312.4(d)(2)',
    inForce: amended,
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: 'withChildren',
    satisfiedBy: {facts: 'childrensRecipientsStated', text: {allOf: ['children', 'sharing']}},
    section: 'children'
  },
  {
    id: '312.5.a.2',
    disclosure: requirements.coppa['312.5.a.2'],
    citation: '16 CFR 312.5(a)(2), 312.4(d)(2)',
    url: 'https://www.ecfr.gov/current/title-16/section-312.5',
    inForce: amended,
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: 'disclosingChildrensData',
    satisfiedBy: {facts: {children: ['disclosureConsent']}, text: {anyOf: ['children.parental-consent']}},
    section: 'children'
  },
  {
    id: '312.4.d.2.retention',
    disclosure: requirements.coppa['312.4.d.2.retention'],
    citation: '16 CFR 312.4(d)(2), 312.10',
    inForce: amended,
    applies: 'withChildren',
    satisfiedBy: {facts: {children: ['retention']}, text: {allOf: ['children', 'retention']}},
    section: 'children'
  },
  {
    id: '312.4.d.3',
    disclosure: requirements.coppa['312.4.d.3'],
    citation: '16 CFR 312.4(d)(3), 312.5(c)(7)',
    inForce: amended,
    applies: 'withChildren',
    satisfiedBy: {
      facts: {children: ['internalIdentifiers']},
      text: {anyOf: ['cookies.internal-identifiers']}
    },
    section: 'children'
  },
  {
    id: '312.4.d.4',
    disclosure: requirements.coppa['312.4.d.4'],
    citation: '16 CFR 312.4(d)(4), 312.5(c)(9)',
    inForce: amended,
    applies: 'withVoices',
    satisfiedBy: {facts: {children: ['audio']}, text: {anyOf: ['children']}},
    section: 'children'
  },
  {
    id: '312.4.d.5',
    disclosure: requirements.coppa['312.4.d.5'],
    citation: '16 CFR 312.4(d)(5), 312.6',
    inForce: second,
    applies: 'withChildren',
    satisfiedBy: {facts: {children: ['parentalRights']}, text: {anyOf: ['children.parental-rights']}},
    section: 'children'
  },
  {
    id: '312.4.b.2.i',
    disclosure: requirements.coppa['312.4.b.2.i'],
    citation: '16 CFR 312.4(b)(2)(i) (1999)',
    url: firstText,
    inForce: first,
    applies: 'withChildren',
    satisfiedBy: {facts: {children: ['operators']}, text: {anyOf: ['children.operators']}},
    section: 'children'
  },
  {
    id: '312.4.b.2.ii',
    disclosure: requirements.coppa['312.4.b.2.ii'],
    citation: '16 CFR 312.4(b)(2)(ii)–(iv) (1999)',
    url: firstText,
    inForce: first,
    checked: {on: '2026-11-20', by: 'secondary'},
    applies: 'withChildren',
    satisfiedBy: {
      facts: {children: ['data', 'purposes', 'disclosure']},
      text: {allOf: ['children', 'collection', 'purposes', 'sharing']}
    },
    section: 'children'
  },
  {
    id: '312.4.b.2.v',
    disclosure: requirements.coppa['312.4.b.2.v'],
    citation: '16 CFR 312.4(b)(2)(v) (1999)',
    url: firstText,
    inForce: first,
    checked: {on: '2026-11-20', by: 'secondary'},
    applies: 'withChildren',
    satisfiedBy: {facts: 'neverEntices', text: {anyOf: ['children']}},
    section: 'children'
  },
  {
    id: '312.4.b.2.vi',
    disclosure: requirements.coppa['312.4.b.2.vi'],
    citation: '16 CFR 312.4(b)(2)(vi) (1999)',
    url: firstText,
    inForce: first,
    checked: {on: '2026-11-20', by: 'secondary'},
    applies: 'withChildren',
    satisfiedBy: {facts: {children: ['parentalRights']}, text: {anyOf: ['children.parental-rights']}},
    section: 'children'
  }
]
