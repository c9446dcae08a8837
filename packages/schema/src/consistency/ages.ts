import {handledByUs} from '../facts/practices.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** Ages are consistent with each other: Art. 8 GDPR, 16 CFR 312.2, Civ. Code § 1798.120(c). */
export const ages: ConsistencyCheck = {
  summary:
    'A minimum age, knowledge about children, and the sale of data of people under 16 agree with each other.',
  find(policy) {
    const {children, sale} = policy
    const found: Contradiction[] = soldOfNobody(sale)
    if (children === undefined) return found
    const {directed, minimumAge, knowinglyCollected, under13, parentalConsent} = children
    const age: Path = ['children', 'minimumAge']
    const knowing: Path = ['children', 'knowinglyCollected']
    if (directed && knowinglyCollected === false && handledByUs(policy).length > 0) {
      found.push(
        two(
          knowing,
          ['children', 'directed'],
          (here, there) =>
            `${here} is \`false\`, but ${there} says that the service is made for children — data that it collects is theirs: write \`true\`.`
        )
      )
    }
    if (directed && minimumAge !== undefined && minimumAge >= 13 && parentalConsent === undefined) {
      found.push(
        two(
          ['children', 'directed'],
          age,
          (here, there) =>
            `${here} says that the service is made for children under 13, but by ${there} nobody under ${minimumAge} may use it alone, and nothing says how a parent agrees — add \`parentalConsent\`, or keep the one that is true.`
        )
      )
    }
    if (sale?.under16 === true && (minimumAge ?? 0) >= 16 && knowinglyCollected === false) {
      found.push(
        two(
          ['sale', 'under16'],
          age,
          (here, there) =>
            `${here} is \`true\`, but by ${there} nobody under ${minimumAge ?? 16} uses the service — keep the one that is true.`
        )
      )
    }
    if (under13 === true && knowinglyCollected === false && (minimumAge === undefined || minimumAge >= 13)) {
      found.push(
        two(
          ['children', 'under13'],
          knowing,
          (here, there) => `${here} is \`true\`, but ${there} is \`false\` — keep the one that is true.`
        )
      )
    }
    if (under13 === false && directed) {
      found.push(
        two(
          ['children', 'under13'],
          ['children', 'directed'],
          (here, there) =>
            `${here} is \`false\`, but ${there} says that the service is made for children under 13 — keep the one that is true.`
        )
      )
    }
    return found
  }
}

/** If nothing is sold, no data of people under 16 is sold either. */
function soldOfNobody(sale: Policy['sale']): Contradiction[] {
  if (sale?.under16 !== true || sale.sold !== 'none' || sale.shared !== 'none') return []
  return [
    two(
      ['sale', 'under16'],
      ['sale', 'sold'],
      (here, there) =>
        `${here} is \`true\`, but ${there} and \`sale.shared\` are \`none\` — keep the one that is true.`
    )
  ]
}

function two(here: Path, there: Path, tell: (here: string, there: string) => string): Contradiction {
  return {places: [here, there], tell: (at) => tell(at(here), at(there))}
}
