import type {Path} from '../problems/problem.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import {legalGrounds} from '../vocabulary/legal-grounds.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** What alone lets a machine decide about somebody: Art. 22(2) GDPR. Art. 22A ff. UK GDPR ask less. */
const allowed: readonly LegalGround[] = ['contract', 'legal-obligation', 'explicit-consent']

/** A decision that no human makes rests on a ground that can carry it. */
export const groundsOfDecisions: ConsistencyCheck = {
  summary: 'Under the GDPR, an automated decision rests on a contract, on a law or on explicit consent.',
  find({regimes = [], automatedDecisions}) {
    if (!regimes.includes('gdpr') || !Array.isArray(automatedDecisions)) return []
    return automatedDecisions.flatMap(({ground}, index): Contradiction[] => {
      if (ground === undefined || allowed.includes(ground)) return []
      const here: Path = ['automatedDecisions', index, 'ground']
      const there: Path = ['regimes', regimes.indexOf('gdpr')]
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is ${legalGrounds[ground].label.en}, but by ${at(there)} an automated decision needs a contract, a law or explicit consent (Art. 22(2) GDPR) — name one of them, or let a human decide.`
        }
      ]
    })
  }
}
