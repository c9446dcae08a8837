import {requirements} from '../../languages/index.js'
import {areas} from '../../vocabulary/areas.js'
import type {Entry, Law} from '../law.js'

/** Regulation (EU) 2022/2065, as far as it concerns what a platform does with personal data. */
export const law: Law = {
  citation: 'Regulation (EU) 2022/2065',
  url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
  inForce: {from: '2024-02-17'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: ['EEA'],
  countries: areas.EU
}

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '26.1.d',
    disclosure: requirements.dsa['26.1.d'],
    citation: 'Regulation (EU) 2022/2065 Art. 26(1)(d)',
    applies: 'withChosenAdvertising',
    satisfiedBy: {
      facts: {profilingFor: 'advertising'},
      text: {allOf: ['automated-decisions.advertising', 'automated-decisions.logic']}
    },
    section: 'automated-decisions'
  },
  {
    id: '27.1',
    disclosure: requirements.dsa['27.1'],
    citation: 'Regulation (EU) 2022/2065 Art. 27(1), (2)',
    applies: 'withRecommendations',
    satisfiedBy: {
      facts: {profilingFor: 'recommendations'},
      text: {allOf: ['automated-decisions.recommendations', 'automated-decisions.logic']}
    },
    section: 'automated-decisions'
  },
  {
    id: '28',
    disclosure: requirements.dsa['28'],
    citation: 'Regulation (EU) 2022/2065 Art. 28(1), (2)',
    applies: 'openToMinors',
    satisfiedBy: {
      facts: {children: ['protection', 'profiledAdvertising']},
      text: {anyOf: ['children.protection']}
    },
    section: 'children'
  }
]
