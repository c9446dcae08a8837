import {handledByUs} from '../facts/practices.js'
import {groundsOf} from '../facts/purposes.js'
import type {Path} from '../problems/problem.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/**
 * People who must give data can't be asked for consent, which would not be free: Art. 7(4) GDPR, recital 42.
 */
export const freeConsent: ConsistencyCheck = {
  summary: 'Data that rests on consent alone isn’t required by law or for a contract.',
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

/** Data that a law demands isn't optional: Art. 6(1)(c), 13(2)(e) GDPR. */
export const choiceAgainstLaw: ConsistencyCheck = {
  summary: 'Data that a law requires is not left to a choice.',
  find(policy) {
    return handledByUs(policy).flatMap(({path, practice}): Contradiction[] => {
      const {choice, provision} = practice
      if (choice === undefined || !declinable.includes(choice.kind)) return []
      const grounds = groundsOf(practice)
      const isDuty = grounds.length > 0 && grounds.every((ground) => ground === 'legal-obligation')
      if (provision?.required !== 'by-law' && !isDuty) return []
      const here: Path = [...path, 'choice', 'kind']
      const there: Path =
        provision?.required === 'by-law'
          ? [...path, 'provision', 'required']
          : practice.ground === undefined
            ? path
            : [...path, 'ground']
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is \`${choice.kind}\`, but by ${at(there)} a law demands it, and nobody can decline that — write \`none\`, or say in a practice of its own what can be declined.`
        }
      ]
    })
  }
}

const declinable: readonly string[] = ['opt-in', 'opt-out', 'optional', 'settings']

const groundThatRequires = {
  'by-law': 'legal-obligation',
  'by-contract': 'contract',
  'for-contract': 'contract'
} as const

function isConsent(ground: LegalGround): boolean {
  return ground === 'consent' || ground === 'explicit-consent'
}
