import {handledByUs} from '../facts/practices.js'
import {groundsOf} from '../facts/purposes.js'
import type {Path} from '../problems/problem.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** Who must give data can't be asked for consent, which would not be free: Art. 7(4) GDPR, recital 42. */
export const freeConsent: ConsistencyCheck = {
  summary: 'What rests on consent alone need not be given, by law or for a contract.',
  find(policy) {
    return handledByUs(policy).flatMap(({path, practice}): Contradiction[] => {
      const grounds = groundsOf(practice)
      const required = practice.provision?.required
      if (required === undefined || required === 'no') return []
      if (grounds.length === 0 || !grounds.every(isConsent)) return []
      const here: Path = [...path, 'provision', 'required']
      const there: Path = practice.ground === undefined ? path : [...path, 'ground']
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is \`${required}\`, but ${at(there)} is consent alone — what must be given can't be consented to freely: write \`no\`, or name the ground that requires it, such as \`${groundThatRequires[required]}\`.`
        }
      ]
    })
  }
}

const groundThatRequires = {
  'by-law': 'legal-obligation',
  'by-contract': 'contract',
  'for-contract': 'contract'
} as const

function isConsent(ground: LegalGround): boolean {
  return ground === 'consent' || ground === 'explicit-consent'
}
