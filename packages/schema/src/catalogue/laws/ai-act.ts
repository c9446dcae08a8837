import {requirements} from '../../languages/index.js'
import {areas} from '../../vocabulary/areas.js'
import type {AiTask} from '../../model/ai-systems.js'
import type {Entry, Law} from '../law.js'

/** Regulation (EU) 2024/1689, Art. 50: what people learn about the AI systems that they encounter. */
export const law: Law = {
  citation: 'Regulation (EU) 2024/1689',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  inForce: {from: '2026-08-02'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: ['EEA'],
  countries: areas.EU
}

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  entry('50.1', 'Art. 50(1)', 'conversation'),
  entry('50.2', 'Art. 50(2), (4)', 'content'),
  entry('50.3.emotions', 'Art. 50(3)', 'emotion-recognition'),
  entry('50.3.categories', 'Art. 50(3)', 'biometric-categorisation')
]

/** Each is about a task of AI systems about which people are informed. */
function entry(id: keyof (typeof requirements)['ai-act'], article: string, task: AiTask): Entry {
  return {
    id,
    disclosure: requirements['ai-act'][id],
    citation: `${law.citation} ${article}`,
    applies: {aiSystemsThat: task},
    satisfiedBy: {facts: {aiSystemsFor: task}, text: {anyOf: ['automated-decisions.ai-notice']}},
    section: 'automated-decisions'
  }
}
