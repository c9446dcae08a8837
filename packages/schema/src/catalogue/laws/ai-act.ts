import {labels, requirements} from '../../languages/index.js'
import {areas} from '../../vocabulary/areas.js'
import type {Entry, Law} from '../law.js'

/** Regulation (EU) 2024/1689, Art. 50: what people learn of AI systems that they meet. */
export const law: Law = {
  label: labels.regimes['ai-act'],
  name: labels.lawNames['ai-act'],
  definition:
    'The law of the European Union on artificial intelligence, as far as people learn that they deal with it. Its own place for this is the first interaction or exposure; a policy explains it.',
  citation: 'Regulation (EU) 2024/1689',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  inForce: {from: '2026-08-02'},
  checked: {on: '2026-11-21', by: 'secondary'},
  countries: areas.EU
}

const recognised = {anyOf: ['automated-decisions.ai-notice']} as const

/** What it wants disclosed. */
export const entries = (): readonly Entry[] => [
  {
    id: '50.1',
    disclosure: requirements['ai-act']['50.1'],
    citation: 'Regulation (EU) 2024/1689 Art. 50(1)',
    applies: {aiSystemsThat: 'conversation'},
    satisfiedBy: {facts: {aiSystemsFor: 'conversation'}, text: recognised},
    section: 'automated-decisions'
  },
  {
    id: '50.2',
    disclosure: requirements['ai-act']['50.2'],
    citation: 'Regulation (EU) 2024/1689 Art. 50(2), (4)',
    applies: {aiSystemsThat: 'content'},
    satisfiedBy: {facts: {aiSystemsFor: 'content'}, text: recognised},
    section: 'automated-decisions'
  },
  {
    id: '50.3.emotions',
    disclosure: requirements['ai-act']['50.3.emotions'],
    citation: 'Regulation (EU) 2024/1689 Art. 50(3)',
    applies: {aiSystemsThat: 'emotion-recognition'},
    satisfiedBy: {facts: {aiSystemsFor: 'emotion-recognition'}, text: recognised},
    section: 'automated-decisions'
  },
  {
    id: '50.3.categories',
    disclosure: requirements['ai-act']['50.3.categories'],
    citation: 'Regulation (EU) 2024/1689 Art. 50(3)',
    applies: {aiSystemsThat: 'biometric-categorisation'},
    satisfiedBy: {facts: {aiSystemsFor: 'biometric-categorisation'}, text: recognised},
    section: 'automated-decisions'
  }
]
