import type {Policy} from '../model/index.js'
import {adequacy, frameworks, ownCertification} from './frameworks.js'
import {ages} from './ages.js'
import {collectedData} from './collected-data.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {consentToCookies, consentTwice, cookieReaders, cookiesTwice, optOutOfCookies} from './cookies.js'
import {dates} from './dates.js'
import {deadlines} from './deadlines.js'
import {decisionsInUnitedKingdom, groundsOfDecisions} from './decisions.js'
import {deniedFacts} from './denied-facts.js'
import {givenConsent, knownGrounds, namedInterests, withdrawableConsent} from './grounds.js'
import {groundsOfMarketing} from './grounds-of-marketing.js'
import {platforms} from './platforms.js'
import {choiceAgainstLaw, freeConsent} from './provision.js'
import {keptTwice} from './kept-twice.js'
import {namedEntries} from './named-entries.js'
import {namedStates} from './named-states.js'
import {ourselves} from './ourselves.js'
import {outsiders} from './outsiders.js'
import {recipientsTwice} from './recipients-twice.js'
import {representatives} from './representatives.js'
import {retentionTwice} from './retention.js'
import {regionsTwice} from './regions-twice.js'
import {rightsTwice} from './rights-twice.js'
import {neverSold} from './never-sold.js'
import {sensitiveDataOfStates} from './sensitive-data-of-states.js'
import {sensitiveUse} from './sensitive-use.js'
import {signals} from './signals.js'
import {soldAndShared} from './sold-and-shared.js'
import {specialCategories} from './special-categories.js'
import {subProcessors} from './sub-processors.js'
import {thirdCountriesOnly, undeclaredTransfers} from './transfers.js'

export type {ConsistencyCheck, Contradiction as FactContradiction} from './contradiction.js'

/** Every check that the facts of a policy are consistent. A new one is a file and a line here. */
export const consistencyChecks: readonly ConsistencyCheck[] = [
  deniedFacts,
  undeclaredTransfers,
  thirdCountriesOnly,
  frameworks,
  ownCertification,
  adequacy,
  retentionTwice,
  keptTwice,
  specialCategories,
  withdrawableConsent,
  givenConsent,
  namedInterests,
  knownGrounds,
  groundsOfMarketing,
  freeConsent,
  choiceAgainstLaw,
  ages,
  dates,
  deadlines,
  signals,
  platforms,
  soldAndShared,
  outsiders,
  ourselves,
  subProcessors,
  sensitiveUse,
  sensitiveDataOfStates,
  neverSold,
  collectedData,
  namedEntries,
  namedStates,
  recipientsTwice,
  representatives,
  cookiesTwice,
  cookieReaders,
  consentToCookies,
  optOutOfCookies,
  consentTwice,
  groundsOfDecisions,
  decisionsInUnitedKingdom,
  rightsTwice,
  regionsTwice
]

/** The facts of a policy that can't all be true, and those that need another one. */
export function findContradictions(policy: Policy): Contradiction[] {
  return consistencyChecks.flatMap(({find}) => find(policy))
}
