import {advice} from '../../languages/index.js'
import type {Policy, Practice} from '../../model/index.js'
import {anyOf, joined, unmet, type Answer, type FactCheck} from '../answer.js'
import {everyStated} from '../stated.js'
import {lacks} from './every-practice.js'
import {isSensitive} from '../../facts/data.js'
import {actions} from '../../vocabulary/actions.js'
import {broader} from '../../vocabulary/tree.js'
import type {Protector} from '../../vocabulary/data-categories.js'
import {
  byUs,
  gatheredByUs,
  isPersonal,
  neverByUs,
  verbOf,
  type StatedPractice
} from '../../facts/practices.js'
import {factOf, namedPractice} from './practice-facts.js'

/** Which data is collected, or that none is. */
export const dataCollected: FactCheck = anyOf(
  (policy) =>
    everyStated(
      policy,
      gathering(policy)
        .filter(({practice}) => 'does' in practice || isCollecting(practice))
        .map((placed) => factOf(placed, 'data', ['collection'])),
      advice.collection.dataCollected
    ),
  (policy) =>
    everyStated(
      policy,
      neverByUs(policy, 'collect')
        .filter(({practice}) => [practice.data ?? []].flat().includes('personal-data'))
        .map((placed) => factOf(placed, 'data', ['collection']))
    )
)

/**
 * `may: collect` only: data that may be used or stored is stated elsewhere, and need not have been collected.
 */
function isCollecting(practice: Practice): boolean {
  const {action} = verbOf(practice)
  return action === 'collect' || broader(actions, action).includes('collect')
}

/** What the organisation gets or holds: collected, read from a device, used or kept, with the data named. */
function gathering(policy: Policy): StatedPractice[] {
  return gatheredByUs(policy).filter(({practice}) => practice.data !== undefined)
}

/** Which specially protected data is collected, and why. */
export function protectedDataStated(law: Protector): FactCheck {
  return (policy) => protectedData(policy, law)
}

function protectedData(policy: Policy, law: Protector): Answer {
  const concerned = gathering(policy).filter(({practice}) =>
    (practice.data ?? []).some((data) => isSensitive(data, law))
  )
  return joined([
    everyStated(
      policy,
      concerned.map((placed) => factOf(placed, 'data', ['collection'])),
      advice.collection.sensitiveDataStated
    ),
    // “Sensitive data” is the law's name for all of it, and the law asks which of it is collected.
    ...concerned
      .filter(({practice}) => practice.data?.includes('sensitive-data'))
      .map((placed) => unmet(advice.collection.sensitiveKinds(namedPractice(placed)))),
    ...concerned.map((placed) =>
      placed.practice.purposes === undefined
        ? unmet(lacks(placed, 'purposes'))
        : everyStated(policy, [factOf(placed, 'purposes', ['purposes'])])
    )
  ])
}

/** Where to find the policy on consumer health data, which is a page of its own. */
export const healthPolicyStated: FactCheck = ({healthPolicy, ...policy}) =>
  healthPolicy === undefined
    ? unmet(advice.collection.healthPolicy)
    : everyStated(policy, [{path: 'healthPolicy', words: healthPolicy, sections: ['collection']}])

/** Whether data must be given, and what follows if it isn't: stated by every collection from the person. */
export const provisionStated: FactCheck = (policy) => {
  const concerned = byUs(policy, 'collect').filter(isPersonal).filter(fromPerson)
  if (concerned.length === 0) {
    return unmet(advice.collection.provisionStated)
  }
  return joined(
    concerned.map((placed) => {
      const {provision} = placed.practice
      if (provision === undefined || (provision.required !== 'no' && provision.otherwise === undefined)) {
        return unmet(advice.collection.provision(namedPractice(placed)))
      }
      return everyStated(policy, [factOf(placed, 'provision', ['collection'])])
    })
  )
}

/** At least partly from the person. */
function fromPerson({practice}: StatedPractice): boolean {
  return (
    practice.from === undefined ||
    practice.from.some((origin) => ['person', 'device', 'observation'].some((own) => own === origin))
  )
}

/** That a service can't be had without certain data, where that is so (Brazil). */
export const dependenceStated: FactCheck = (policy) =>
  everyStated(
    policy,
    byUs(policy, 'collect')
      .filter(({practice}) => practice.provision !== undefined && practice.provision.required !== 'no')
      .map((placed) => factOf(placed, 'provision', ['collection'])),
    advice.collection.dependenceStated
  )
