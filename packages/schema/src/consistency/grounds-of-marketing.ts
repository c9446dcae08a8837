import {handledByUs} from '../facts/practices.js'
import {usesOf} from '../facts/purposes.js'
import {labels} from '../languages/en/labels.js'
import type {Path} from '../problems/problem.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import {purposes} from '../vocabulary/purposes.js'
import {covers} from '../vocabulary/tree.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/**
 * No law and no vital interest requires advertising: Art. 6(1)(c) to (e) GDPR, 6(1)(ea) and Annex 1 UK GDPR.
 */
export const groundsOfMarketing: ConsistencyCheck = {
  summary:
    'Marketing does not rest on a legal obligation, vital interests, a public task or a recognised legitimate interest.',
  find(policy) {
    return handledByUs(policy).flatMap(({path, practice}) =>
      usesOf(practice).flatMap(({purpose, grounds}, place): Contradiction[] => {
        if (typeof purpose !== 'string' || !covers(purposes, 'marketing', purpose)) return []
        const ground = grounds.find((ground) => unable.has(ground))
        // If there is another ground, the advertising may rest on that one.
        if (ground === undefined || !grounds.every((each) => unable.has(each))) return []
        const here: Path = [...path, 'purposes', place]
        const entry = practice.purposes?.[place]
        const own = typeof entry === 'object' && 'ground' in entry && entry.ground !== undefined
        const there: Path = own ? [...here, 'ground'] : [...path, 'ground']
        return [
          {
            places: [there, here],
            tell: (at) =>
              `${at(there)} is “${labels.legalGrounds[ground]}”, but ${at(here)} is “${labels.purposes[purpose]}”, which such a ground can't carry — name the one that does: \`consent\` or \`legitimate-interests\`.`
          }
        ]
      })
    )
  }
}

const unable: ReadonlySet<LegalGround> = new Set([
  'legal-obligation',
  'vital-interests',
  'public-task',
  'recognised-legitimate-interest',
  // Art. 7 IV, VI and VIII LGPD.
  'research-body',
  'exercise-of-rights',
  'health-protection'
])
