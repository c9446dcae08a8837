import {
  everyRegime,
  isOnlyProcessor,
  listedJointControllers,
  regimes,
  representativesOf,
  seenBy,
  type Policy
} from '@policy-gen/schema'
import {postalLine} from '../wording/addresses.js'
import type {Speech} from '../wording/speech.js'
import {accountablePerson} from './accountable-person.js'
import {documents} from './documents.js'
import {jointly, processorRole} from './roles.js'
import {answersTo, isWritten, type View} from './view.js'
import {reachOf} from './reach.js'

/** Who is responsible, and who represents them: Art. 13(1)(a) and (b) GDPR, Art. 41 LGPD, PIPEDA 4.8.2(a). */
export const controller: View = (policy, speech) => {
  const {organisation} = policy
  const {name, legalName, address, registration, site, dataProtectionOfficer} = organisation
  const onlyProcessor = isOnlyProcessor(policy)
  const controllerLaws = everyRegime.filter(
    (regime) =>
      regimes[regime].controller === true &&
      answersTo(policy, regime) &&
      !isOnlyProcessor(seenBy(policy, regime))
  )
  return {
    onlyProcessor,
    name,
    legalName: legalName === name ? null : (legalName ?? null),
    article: speech.wording.article(legalName ?? name),
    controllerUnder:
      speech.list(controllerLaws.map((regime) => speech.wording.underLaw(speech.term('regimes', regime)))) ||
      null,
    registration: registration ?? null,
    site: site ?? null,
    post: address === undefined ? null : postalLine(address, speech.country(address.country)),
    // Leaves out what the section on contact says.
    reach: isWritten(policy, 'contact') ? null : (reachOf(organisation.contact, speech) ?? null),
    representatives: representativesOf(policy).map((representative) => ({
      inUnion: representative.for === 'EU',
      inKingdom: representative.for === 'UK',
      inSwitzerland: representative.for === 'CH',
      name: representative.name,
      article: speech.wording.article(representative.name),
      reach: reachOf(representative, speech) ?? null
    })),
    noOfficer: dataProtectionOfficer === 'none',
    officer: officerOf(policy, speech),
    joint: listedJointControllers(policy).map(({joint}) => jointly(joint, speech)),
    processor: processorRole(policy, speech),
    accountable: accountablePerson(policy, speech),
    materials: isWritten(policy, 'contact') ? null : documents(policy)
  }
}

/** A data protection officer without a name or any way to be reached isn't mentioned. */
function officerOf(policy: Policy, speech: Speech): object | null {
  const {dataProtectionOfficer: officer} = policy.organisation
  if (officer === undefined || officer === 'none') return null
  const {name = null} = officer
  const reach = reachOf(officer, speech) ?? null
  return name === null && reach === null ? null : {name, encarregado: answersTo(policy, 'lgpd'), reach}
}
