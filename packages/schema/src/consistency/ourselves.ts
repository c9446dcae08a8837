import {lettersOf} from '../facts/letters-of.js'
import {representativesOf} from '../facts/organisation.js'
import {listedRecipients} from '../facts/receivers.js'
import {listedJointControllers} from '../facts/roles.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** No organisation is its own joint controller, recipient or representative: Art. 4(9), 26 and 27 GDPR. */
export const ourselves: ConsistencyCheck = {
  summary: 'Joint controllers, recipients and representatives are not the organisation itself.',
  find(policy) {
    const {name, legalName} = policy.organisation
    const own = lettersOf(legalName ?? name)
    const here: Path = ['organisation', legalName === undefined ? 'name' : 'legalName']
    return others(policy).flatMap(({path, named}): Contradiction[] =>
      own === '' || lettersOf(named) !== own
        ? []
        : [
            {
              places: [path, here],
              tell: (at) =>
                `${at(path)} is “${named}”, but by ${at(here)} that is the organisation itself — name the other one, or remove this entry.`
            }
          ]
    )
  }
}

/** Everybody whom a policy names apart from the organisation. */
function others(policy: Policy): {readonly path: Path; readonly named: string}[] {
  return [
    ...listedJointControllers(policy).map(({path, joint}) => ({path: [...path, 'name'], named: joint.name})),
    ...listedRecipients(policy).flatMap(({path, kinds, recipient: {name}}) =>
      name === undefined || kinds.includes('staff') ? [] : [{path: [...path, 'name'], named: name}]
    ),
    ...representativesOf(policy).map(({name}, index) => ({
      path: ['organisation', 'representatives', index, 'name'],
      named: name
    }))
  ]
}
