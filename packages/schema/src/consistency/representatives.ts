import {countryName, isWithin} from '../facts/areas.js'
import {homeCountry} from '../facts/organisation.js'
import {representativesOf} from '../facts/organisation.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/**
 * Only an organisation that isn't established in an area is represented there: Art. 27(1) GDPR and UK GDPR,
 * Art. 14 FADP.
 */
export const representatives: ConsistencyCheck = {
  summary:
    'Nobody represents an organisation in the EU, the UK or Switzerland that is established there itself.',
  find(policy) {
    const home = homeCountry(policy)
    if (home === undefined) return []
    const {organisation} = policy
    const there: Path = organisation.address
      ? ['organisation', 'address', 'country']
      : ['organisation', 'contact', 'address', 'country']
    return representativesOf(policy).flatMap(({for: area}, index): Contradiction[] => {
      if (!isWithin(area, home)) return []
      const here: Path = ['organisation', 'representatives', index, 'for']
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is ${area}, but by ${at(there)} the organisation is established there, in ${countryName(home)} — remove the representative, or correct the address.`
        }
      ]
    })
  }
}
