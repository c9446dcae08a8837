import {isSpecialCategory} from '../facts/data.js'
import {handledByUs} from '../facts/practices.js'
import {groundPlaces} from '../facts/laws.js'
import {concerns} from '../facts/regions.js'
import {groundsOf} from '../facts/purposes.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** Special categories of data need a condition of Art. 9(2) as well as a ground of Art. 6. */
export const specialCategories: ConsistencyCheck = {
  summary:
    'Under the GDPR or the UK GDPR, a practice that handles special categories of data names a condition of Art. 9(2).',
  find(policy) {
    const laws = (['gdpr', 'uk-gdpr'] as const).filter((law) => policy.regimes?.includes(law))
    if (laws.length === 0) return []
    return handledByUs(policy).flatMap(({path, practice}): Contradiction[] => {
      if (!laws.some((law) => concerns(law, practice.where, policy))) return []
      const place = practice.data?.findIndex(isSpecialCategory) ?? -1
      const category = practice.data?.[place]
      if (category === undefined || groundsOf(practice).some(isCondition)) return []
      const data = [...path, 'data', place]
      const ground = [...path, 'ground']
      return [
        {
          places: practice.ground === undefined ? [data] : [data, ground],
          tell: (at) =>
            `${at(data)} (${labelOf(category)}) is a special category, but ${practice.ground === undefined ? 'the practice names no ground' : at(ground)}${practice.ground === undefined ? '' : ' names no condition of Art. 9(2) GDPR'} — add one, such as \`explicit-consent\`.`
        }
      ]
    })
  }
}

function isCondition(ground: LegalGround): boolean {
  return groundPlaces(ground, ['gdpr']).some(({article}) => article.startsWith('9(2)'))
}
