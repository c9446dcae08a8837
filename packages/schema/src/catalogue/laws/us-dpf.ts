import {requirements} from '../../languages/index.js'
import type {Entry, Law} from '../law.js'

/** The Notice Principle of the framework, whose thirteen items are those of the Privacy Shield before it. */
export const law: Law = {
  citation: 'Decision (EU) 2023/1795, Annex I',
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
  inForce: {from: '2023-07-10'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: ['EEA', 'UK', 'CH'],
  answeredWithinDays: 45,
  asks: ['framework'],
  rights: ['access']
}

/** Where one of the thirteen items is. */
const item = (number: string): string =>
  `DPF Principles, II.1(a)(${number}), Decision (EU) 2023/1795, Annex I`

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: 'notice.i',
    disclosure: requirements['us-dpf']['notice.i'],
    citation: item('i'),
    satisfiedBy: {facts: 'frameworkStated', text: {anyOf: ['transfers.framework']}},
    section: 'transfers'
  },
  {
    id: 'notice.ii',
    disclosure: requirements['us-dpf']['notice.ii'],
    citation: item('ii'),
    satisfiedBy: {
      facts: {allOf: ['dataCollected', 'frameworkStated']},
      text: {allOf: ['collection', 'transfers.framework']}
    },
    section: 'collection'
  },
  {
    id: 'notice.iii',
    disclosure: requirements['us-dpf']['notice.iii'],
    citation: item('iii'),
    satisfiedBy: {facts: 'frameworkStated', text: {anyOf: ['transfers.framework']}},
    section: 'transfers'
  },
  {
    id: 'notice.iv',
    disclosure: requirements['us-dpf']['notice.iv'],
    citation: item('iv'),
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: 'notice.v',
    disclosure: requirements['us-dpf']['notice.v'],
    citation: item('v'),
    satisfiedBy: {facts: 'contactDetails', text: {anyOf: ['contact']}},
    section: 'contact'
  },
  {
    id: 'notice.vi',
    disclosure: requirements['us-dpf']['notice.vi'],
    citation: item('vi'),
    satisfiedBy: {facts: 'sharedUseStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
    section: 'sharing'
  },
  {
    id: 'notice.vii',
    disclosure: requirements['us-dpf']['notice.vii'],
    citation: item('vii'),
    satisfiedBy: {facts: {rights: ['access']}, text: {anyOf: ['rights.access']}},
    section: 'rights'
  },
  {
    id: 'notice.viii',
    disclosure: requirements['us-dpf']['notice.viii'],
    citation: item('viii'),
    satisfiedBy: {facts: 'someRightOrChoice', text: {anyOf: ['choices', 'rights']}},
    section: 'choices'
  },
  {
    id: 'notice.ix',
    disclosure: requirements['us-dpf']['notice.ix'],
    citation: item('ix'),
    satisfiedBy: {facts: 'frameworkStated', text: {anyOf: ['transfers.recourse']}},
    section: 'transfers'
  },
  {
    id: 'notice.x',
    disclosure: requirements['us-dpf']['notice.x'],
    citation: item('x'),
    satisfiedBy: {facts: 'frameworkStated', text: {anyOf: ['transfers.enforcement']}},
    section: 'transfers'
  },
  {
    id: 'notice.xi',
    disclosure: requirements['us-dpf']['notice.xi'],
    citation: item('xi'),
    satisfiedBy: {facts: 'frameworkStated', text: {anyOf: ['transfers.arbitration']}},
    section: 'transfers'
  },
  {
    id: 'notice.xii',
    disclosure: requirements['us-dpf']['notice.xii'],
    citation: item('xii'),
    satisfiedBy: {facts: 'frameworkStated', text: {anyOf: ['sharing', 'transfers.framework']}},
    section: 'transfers'
  },
  {
    id: 'notice.xiii',
    disclosure: requirements['us-dpf']['notice.xiii'],
    citation: item('xiii'),
    satisfiedBy: {facts: 'frameworkStated', text: {anyOf: ['transfers.liability']}},
    section: 'transfers'
  }
]
