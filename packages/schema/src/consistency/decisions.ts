import {isSpecialCategory} from '../facts/data.js'
import {labels} from '../languages/en/labels.js'
import type {Path} from '../problems/problem.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** Decisions that a machine may not make alone in the United Kingdom: Art. 22B UK GDPR. */
export const decisionsInUnitedKingdom: ConsistencyCheck = {
  summary:
    'Under the UK GDPR, an automated decision rests neither on a recognised legitimate interest nor, without explicit consent, a contract or a law, on special categories of data.',
  find({regimes = [], automatedDecisions}) {
    if (!regimes.includes('uk-gdpr') || !Array.isArray(automatedDecisions)) return []
    const law: Path = ['regimes', regimes.indexOf('uk-gdpr')]
    return automatedDecisions.flatMap(({ground, data = []}, index): Contradiction[] => {
      if (ground === undefined || allowed.includes(ground)) return []
      const here: Path = ['automatedDecisions', index, 'ground']
      if (ground === 'recognised-legitimate-interest')
        return [
          {
            places: [here, law],
            tell: (at) =>
              `${at(here)} is ${labels.legalGrounds[ground]}, but by ${at(law)} an automated decision cannot rest on one (Art. 22B(4) UK GDPR) — name another ground, or let a human decide.`
          }
        ]
      const place = data.findIndex(isSpecialCategory)
      const special = data[place]
      if (special === undefined) return []
      const there: Path = ['automatedDecisions', index, 'data', place]
      return [
        {
          places: [there, here],
          tell: (at) =>
            `${at(there)} (${labelOf(special)}) is a special category, but ${at(here)} is ${labels.legalGrounds[ground]} — under the UK GDPR, such a decision needs explicit consent, a contract or a law (Art. 22B(1) to (3)).`
        }
      ]
    })
  }
}

/**
 * The only grounds on which a machine may decide about somebody: Art. 22(2) GDPR. Art. 22B UK GDPR is less
 * strict.
 */
const allowed: readonly LegalGround[] = ['contract', 'legal-obligation', 'explicit-consent']

/** A decision that no human makes rests on a ground that allows it. */
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
            `${at(here)} is ${labels.legalGrounds[ground]}, but by ${at(there)} an automated decision needs a contract, a law or explicit consent (Art. 22(2) GDPR) — name one of them, or let a human decide.`
        }
      ]
    })
  }
}
