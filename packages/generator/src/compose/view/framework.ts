import type {Policy} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'

/**
 * The certification under the Data Privacy Framework, with everything that its Notice Principle requires to
 * be disclosed.
 */
export function framework({organisation}: Policy, speech: Speech): object | null {
  const declared = organisation.dataPrivacyFramework
  if (declared === undefined) return null
  const {parts, entities = [], recourse, enforcedBy} = declared
  const covered = (['EU', 'UK', 'CH'] as const)
    .filter((part) => parts.includes(part))
    .map((part) => speech.wording.frameworks[part])
  return {
    programs: speech.list(covered.map(({program}) => program)),
    places: speech.list(covered.map(({from}) => from)),
    entities: speech.list(entities) || null,
    authorities: recourse === 'authorities' ? speech.list(covered.map(({authority}) => authority)) : null,
    body:
      recourse === 'authorities'
        ? null
        : {name: recourse.name, site: recourse.site, country: speech.country(recourse.country)},
    tradeCommission: enforcedBy === 'ftc',
    transportation: enforcedBy === 'dot'
  }
}
