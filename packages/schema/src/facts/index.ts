export {areasOf, isWithin, thirdCountries, thirdCountriesReached} from './areas.js'
export {
  amongData,
  dataIsWithin,
  dataOf,
  dataOverlaps,
  isPersonalData,
  isSensitive,
  isSpecialCategory,
  kindOf,
  type DataEntry
} from './data.js'
export {denials, type Denial} from './denials.js'
export {consentIn, consentTo, type ConsentToCookie} from './consent.js'
export {isOurselves, listedCookies, needsConsent, storedOnDevice} from './device.js'
export {keptBy, keptByRule, ruleOf, type KeepEntry, type Kept} from './kept.js'
export {everyRegime, groundPlaces, type GroundPlace} from './laws.js'
export {homeCountry, representativesOf, type Representative} from './organisation.js'
export {broadest, concerns, isAmong, isIn, shareRegions, type Where} from './regions.js'
export {
  byOthers,
  byUs,
  dataHandled,
  doneByUs,
  gatheredByUs,
  handledByUs,
  handling,
  isPersonal,
  neverByUs,
  possibleByUs,
  practicesOf,
  verbOf,
  whose,
  type Party,
  type PracticeQuestion,
  type StatedPractice
} from './practices.js'
export {listedAiSystems, listedProfiling} from './profiling.js'
export {
  groundsOf,
  interestsOf,
  isGrounded,
  isKept,
  isServed,
  keepsOf,
  purposesOf,
  restsOn,
  serves,
  usesOf,
  type PurposeEntry,
  type Use
} from './purposes.js'
export {
  countriesOf,
  countriesReached,
  isOutside,
  isRelated,
  kindsOf,
  listedRecipients,
  listedTransfers,
  operatorsCountry,
  receivers,
  receiversOf,
  recipientOf,
  worksForUs,
  type Receiver,
  type ReceiverKind
} from './receivers.js'
export {
  advertisingPractices,
  disclosedRows,
  isSharedForAdvertising,
  isSold,
  isSoldOrShared,
  regionsOfSale,
  isOfKind,
  prescribedNotices,
  sellingPractices,
  type DisclosedRow,
  type SaleTable
} from './sale.js'
export {isOnlyProcessor, listedJointControllers, type JointController} from './roles.js'
export {grantedRight, grantedRights, type GrantedRight} from './rights.js'
export {seenBy} from './seen.js'
export {forbids, type Act, type Scope} from './scope.js'
export {statements, type Statement} from './statements.js'
export {dayOf, givenBy, protectedBy, signalsIn, statesOf, type GivenRight} from './states.js'
