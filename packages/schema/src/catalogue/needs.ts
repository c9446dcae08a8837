import type {advice} from '../languages/index.js'
import type {AiTask} from '../model/ai-systems.js'
import type {ProfilingAim} from '../model/profiling.js'
import type {Area} from '../vocabulary/areas.js'
import type {DataCategory, Protector} from '../vocabulary/data-categories.js'
import type {Disclosure, DisclosureItem} from '../vocabulary/disclosures.js'
import type {Region} from '../vocabulary/regions.js'
import type {Right} from '../vocabulary/rights.js'
import type {Safeguard} from '../vocabulary/safeguards.js'

/**
 * Which facts answer a requirement, as a law's file says it. Laws are data: they name what they require, and
 * `checks/` looks for it in a policy.
 */
export type FactNeed =
  | FactWord
  | {readonly allOf: readonly FactNeed[]}
  | {readonly anyOf: readonly [FactNeed, ...FactNeed[]]}
  | {readonly rights: readonly Right[]}
  | {readonly stateRights: readonly Right[]}
  | {readonly sale: readonly SaleField[]}
  | {readonly signals: readonly SignalField[]}
  | {readonly children: readonly ChildrenField[]}
  | {readonly representativeIn: Area}
  | {readonly transfersUnder: readonly [Safeguard, ...Safeguard[]]}
  | {readonly copiesOf: readonly Safeguard[]}
  | {readonly noticeOn: DataCategory; readonly in: Region}
  | {readonly protectedData: Protector}
  | {readonly profilingFor: ProfilingAim}
  | {readonly aiSystemsFor: AiTask}

export type SaleField = keyof typeof advice.sale
export type SignalField = keyof typeof advice.signals
export type ChildrenField = Exclude<keyof typeof advice.children, 'childrenAddressed' | 'neverEntices'>

/** A fact that one word asks for. A word that `checks/` doesn't know is a compile error. */
export type FactWord =
  | 'accessExplained'
  | 'accountablePerson'
  | 'agentStated'
  | 'allSourcesStated'
  | 'anyDate'
  | 'appealStated'
  | 'changesAnnounced'
  | 'answeringTimeStated'
  | 'childrenAddressed'
  | 'childrensRecipientsStated'
  | 'complaintStated'
  | 'contactDetails'
  | 'cookieAccessStated'
  | 'cookieConsentStated'
  | 'cookieDurationsStated'
  | 'cookiePurposesStated'
  | 'cookieRefusalStated'
  | 'cookieWithdrawalStated'
  | 'dataCollected'
  | 'decisionsAndReviewStated'
  | 'decisionsStated'
  | 'dependenceStated'
  | 'effectiveDate'
  | 'feeStated'
  | 'frameworkStated'
  | 'furtherDocuments'
  | 'groundsStated'
  | 'healthPolicyStated'
  | 'identity'
  | 'identityAndContact'
  | 'incentivesStated'
  | 'interestsStated'
  | 'jointArrangementStated'
  | 'metricsStated'
  | 'neverEntices'
  | 'newPurposesAnnounced'
  | 'officerContact'
  | 'officerIdentity'
  | 'ownComplaintsStated'
  | 'provisionStated'
  | 'purposesStated'
  | 'recipientsStated'
  | 'relatedOrganisationsStated'
  | 'requestsStated'
  | 'responsibilitiesStated'
  | 'retentionStated'
  | 'safeguardCopyStated'
  | 'securityStated'
  | 'sharedUseStated'
  | 'somePurposeStated'
  | 'someRetentionStated'
  | 'someRightOrChoice'
  | 'sourcesStated'
  | 'transfersStated'
  | 'twoWaysStated'
  | 'updatedDate'
  | 'verificationStated'

/**
 * A condition on which a requirement depends, as a law's file says it; `conditions/` checks whether it is
 * met.
 */
export type ConditionNeed =
  | ConditionWord
  | {readonly establishedOutside: Area}
  | {readonly transfersOutOf: Area}
  | {readonly transferringUnder: readonly Safeguard[]}
  | {readonly sellingKindOf: DataCategory; readonly in: Region}
  | {readonly optionalCookiesOf: string}
  | {readonly aiSystemsThat: AiTask}

/** A condition of one word. A word that `conditions/` doesn't know is a compile error. */
export type ConditionWord =
  | 'dependingOnData'
  | 'disclosedForBusiness'
  | 'disclosingChildrensData'
  | 'frictionlessSignals'
  | 'fromElsewhere'
  | 'onConsent'
  | 'onLegitimateInterests'
  | 'openToMinors'
  | 'reviewOffered'
  | 'sellingOrSharing'
  | 'sellingUnder16'
  | 'sharingForMarketing'
  | 'trackingAcrossSites'
  | 'whereObjectionIsPossible'
  | 'wideSensitiveUse'
  | 'withAnsweringTime'
  | 'withAutomatedDecisions'
  | 'withChildren'
  | 'withChosenAdvertising'
  | 'withCookies'
  | 'withEncarregado'
  | 'withFee'
  | 'withFurtherDocuments'
  | 'withHealthData'
  | 'withIncentives'
  | 'withJointControllers'
  | 'withNewPurposes'
  | 'withOfficer'
  | 'withOptionalCookies'
  | 'withRecommendations'
  | 'withRelatedOrganisations'
  | 'withSensitiveData'
  | 'withStatisticsCookies'
  | 'withTenMillionConsumers'
  | 'withTransfers'
  | 'withVoices'

/** What can be recognised in prose. */
export type Sign = Disclosure | DisclosureItem

/** What must be recognised in the prose: any one of several signs, or all of them. */
export type TextCheck = {readonly anyOf: readonly Sign[]} | {readonly allOf: readonly Sign[]}
