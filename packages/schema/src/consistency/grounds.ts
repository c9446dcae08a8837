import {handledByUs, type StatedPractice} from '../facts/practices.js'
import {groundPlaces} from '../facts/laws.js'
import {concerns} from '../facts/regions.js'
import {groundsOf, interestsOf} from '../facts/purposes.js'
import {grantedRight} from '../facts/rights.js'
import {labels} from '../languages/en/labels.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import {regimes as laws} from '../vocabulary/regimes.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** Consent can be withdrawn, and the policy says how: Art. 7(3) GDPR. */
export const withdrawableConsent: ConsistencyCheck = {
  summary: 'If a practice rests on consent, the policy says how to withdraw it.',
  find(policy) {
    if (grantedRight(policy, 'withdraw-consent') !== undefined) return []
    return handledByUs(policy)
      .filter((stated) => isConsentual(stated) && !saysHow(stated, policy))
      .map(({path, practice}): Contradiction => {
        const ground = practice.ground === undefined ? path : [...path, 'ground']
        return {
          places: [ground],
          tell: (at) =>
            `${at(ground)} is consent, but the policy doesn't say how to withdraw it — add \`withdraw-consent\` to \`rights.granted\`, or say it in \`choice.how\` of the practice.`
        }
      })
  }
}

function isConsentual({practice}: StatedPractice): boolean {
  return groundsOf(practice).some(isConsent)
}

function isConsent(ground: LegalGround): boolean {
  return ground === 'consent' || ground === 'explicit-consent'
}

function saysHow({practice: {choice}, action}: StatedPractice, {cookieConsent}: Policy): boolean {
  return choice?.how !== undefined || (action === 'store-on-device' && cookieConsent !== undefined)
}

/** Consent is given, not presumed until somebody refuses: Art. 4(11) GDPR, C-673/17 Planet49. */
export const givenConsent: ConsistencyCheck = {
  summary: 'If a practice rests on consent alone, its choice is neither to opt out nor `none`.',
  find(policy) {
    return handledByUs(policy).flatMap(({path, practice}): Contradiction[] => {
      const {ground = [], choice} = practice
      if (ground.length === 0 || !groundsOf(practice).every(isConsent)) return []
      if (choice?.kind !== 'opt-out' && choice?.kind !== 'none') return []
      const kind = [...path, 'choice', 'kind']
      const here = [...path, 'ground']
      return [
        {
          places: [here, kind],
          tell: (at) =>
            `${at(here)} is consent, but ${at(kind)} is \`${choice.kind}\` — consent is given beforehand: write \`opt-in\`, or name another ground.`
        }
      ]
    })
  }
}

/** A legitimate interest is named where it is the ground: Art. 13(1)(d) GDPR. */
export const namedInterests: ConsistencyCheck = {
  summary: 'If a practice rests on legitimate interests, it names them.',
  find(policy) {
    return handledByUs(policy).flatMap(({path, practice}): Contradiction[] => {
      if (!groundsOf(practice).includes('legitimate-interests') || interestsOf(practice).length > 0) return []
      if (practice.says !== undefined) return []
      const ground = practice.ground === undefined ? path : [...path, 'ground']
      return [
        {
          places: [ground],
          tell: (at) =>
            `${at(ground)} is legitimate interests, but the practice doesn't name them — add \`interest\`, as a whole sentence.`
        }
      ]
    })
  }
}

/**
 * A ground that none of the named laws knows is no basis for anything, nor is the ground of a law that
 * protects other people.
 */
export const knownGrounds: ConsistencyCheck = {
  summary: 'Every legal ground exists in one of the laws that the policy names for the people concerned.',
  find(policy) {
    const {regimes = []} = policy
    if (regimes.every((regime) => laws[regime].grounds === undefined)) return []
    return handledByUs(policy).flatMap(({path, practice}) =>
      (practice.ground ?? []).flatMap((ground, place): Contradiction[] => {
        const seeing = regimes.filter((regime) => concerns(regime, practice.where, policy))
        // No law that knows grounds applies to what is done there: the ground is then the author's own.
        if (!seeing.some((regime) => laws[regime].grounds !== undefined)) return []
        if (groundPlaces(ground, seeing).length > 0) return []
        const known = groundPlaces(ground).map(({regime}) => labels.regimes[regime])
        const here: Path = [...path, 'ground', place]
        if (groundPlaces(ground, regimes).length > 0) {
          const where: Path = [...path, 'where']
          return [
            {
              places: [here, where],
              tell: (at) =>
                `${at(here)} is a ground of the ${known.join(' and the ')} only, but by ${at(where)} the practice concerns nobody whom that law protects — name another ground, or correct \`where\`.`
            }
          ]
        }
        const there: Path = ['regimes']
        return [
          {
            places: [here, there],
            tell: (at) =>
              `${at(here)} is a ground of the ${known.join(' and the ')} only, but ${at(there)} doesn't name that law — name it, or another ground.`
          }
        ]
      })
    )
  }
}
