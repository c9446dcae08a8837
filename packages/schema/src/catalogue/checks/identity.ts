import {advice, conditions} from '../../languages/index.js'
import type {Address, Policy} from '../../model/index.js'
import type {Area} from '../../vocabulary/areas.js'
import {allOf, unmet, type FactCheck} from '../answer.js'
import {everyStated, someStated, type Fact} from '../stated.js'
import {representativesOf} from '../../facts/organisation.js'
import {listedJointControllers} from '../../facts/roles.js'
import {formatPath} from '../../problems/problem.js'
import {saysOf} from './practice-facts.js'

/** Who is responsible: the legal name, or at least the name that the public knows. */
export const identity: FactCheck = (policy) => {
  const {name, legalName} = policy.organisation
  const fact =
    legalName === undefined
      ? {path: 'organisation.name', words: name}
      : {path: 'organisation.legalName', words: legalName}
  return everyStated(policy, [{...fact, sections: ['controller']}], advice.identity.identity)
}

/** A way to reach the organisation: e-mail, telephone, form or postal address. */
export const contactDetails: FactCheck = (policy) =>
  someStated(policy, contactFacts(policy), advice.identity.contactDetails)

/** Identity and contact details together. */
export const identityAndContact = allOf(identity, contactDetails)

function contactFacts({organisation}: Policy): Fact[] {
  const {contact, address} = organisation
  return [
    ...reachFacts('organisation.contact', contact ?? {}),
    ...addressFacts('organisation.address', address)
  ]
}

interface Reach {
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly tollFree?: string | undefined
  readonly form?: string | undefined
  readonly address?: Address | undefined
  readonly says?: unknown
}

/** The ways to reach somebody, as facts. Generated `contact` and `controller` sections write them. */
function reachFacts(path: string, reach: Reach): Fact[] {
  const says = saysOf(reach, path)
  const single = (['email', 'phone', 'tollFree', 'form'] as const).flatMap((key): Fact[] => {
    const words = reach[key]
    return words === undefined
      ? []
      : [{path: `${path}.${key}`, says, words, sections: ['contact', 'controller']}]
  })
  return [...single, ...addressFacts(`${path}.address`, reach.address)]
}

function addressFacts(path: string, address: Address | undefined): Fact[] {
  if (address === undefined) return []
  const words = [address.street ?? [], address.city].flat()
  return [{path, words, sections: ['contact', 'controller']}]
}

/** The data protection officer's contact. */
export const officerContact: FactCheck = (policy) => {
  const officer = policy.organisation.dataProtectionOfficer
  const facts =
    officer === undefined || officer === 'none'
      ? []
      : reachFacts('organisation.dataProtectionOfficer', officer).map(inControllerSection)
  return someStated(policy, facts, advice.identity.officerContact)
}

/** The officer's name as well (Brazil's encarregado). */
export const officerIdentity: FactCheck = (policy) => {
  const officer = policy.organisation.dataProtectionOfficer
  const name = officer === undefined || officer === 'none' ? undefined : officer.name
  if (name === undefined) {
    return unmet(advice.identity.officerIdentity)
  }
  return everyStated(policy, [
    {path: 'organisation.dataProtectionOfficer.name', words: name, sections: ['controller']}
  ])
}

function inControllerSection(fact: Fact): Fact {
  return {...fact, sections: ['controller']}
}

/** Identity and contact of the representative in the European Union or the United Kingdom. */
export function representativeIn(place: Area): FactCheck {
  const missing = advice.identity.representative(conditions.areas[place])
  return (policy) => {
    const list = representativesOf(policy)
    const index = list.findIndex((representative) => representative.for === place)
    const found = list[index]
    if (found === undefined) return unmet(missing)
    const path = `organisation.representatives[${index}]`
    return allOf(
      () =>
        everyStated(policy, [{path: `${path}.name`, words: found.name, sections: ['controller']}], missing),
      () => someStated(policy, reachFacts(path, found).map(inControllerSection), missing)
    )(policy)
  }
}

/** The essence of what joint controllers have arranged: Art. 26(2) GDPR. */
export const jointArrangementStated: FactCheck = (policy) =>
  everyStated(
    policy,
    listedJointControllers(policy).map(({path, joint}) => ({
      path: `${formatPath(path)}.essence`,
      says: saysOf(joint, formatPath(path)),
      words: joint.essence,
      sections: ['controller']
    })),
    advice.identity.jointArrangement
  )

/**
 * The certification under the Data Privacy Framework. Everything else that has to be stated follows from it.
 */
export const frameworkStated: FactCheck = (policy) => {
  const {dataPrivacyFramework: declared} = policy.organisation
  const path = 'organisation.dataPrivacyFramework'
  const facts: Fact[] =
    declared === undefined ? [] : [{path, says: saysOf(declared, path), sections: ['transfers']}]
  return everyStated(policy, facts, advice.identity.framework)
}

/** Name or title, and address, of the person who is accountable (Canada). */
export const accountablePerson: FactCheck = (policy) => {
  const {accountable, address} = policy.organisation
  const missing = advice.identity.accountablePerson
  if (accountable === undefined) return unmet(missing)
  const path = 'organisation.accountable'
  return allOf(
    () =>
      everyStated(
        policy,
        [{path: `${path}.title`, words: accountable.title, sections: ['controller', 'contact']}],
        missing
      ),
    () =>
      someStated(
        policy,
        [...reachFacts(path, accountable), ...addressFacts('organisation.address', address)],
        missing
      )
  )(policy)
}

/** Brochures, standards or codes that explain the practices (Canada). */
export const furtherDocuments: FactCheck = (policy) =>
  everyStated(
    policy,
    (policy.organisation.materials ?? []).map(({href}, index) => ({
      path: `organisation.materials[${index}]`,
      words: href,
      sections: ['controller', 'contact']
    })),
    advice.identity.furtherDocuments
  )
