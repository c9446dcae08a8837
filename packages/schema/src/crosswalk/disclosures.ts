import type {Disclosure} from '../vocabulary/disclosures.js'
import type {Crosswalk} from './identifiers.js'

export const disclosures: Crosswalk<Disclosure> = {
  controller: {
    dpv: 'dpv:DataController',
    tilt: 'controller',
    opp115: 'Other'
  },
  contact: {
    dpv: 'dpv:hasContact',
    opp115: 'Other'
  },
  collection: {
    dpv: 'dpv:hasPersonalData',
    tilt: 'dataDisclosed',
    opp115: 'First Party Collection/Use'
  },
  sources: {
    dpv: 'dpv:hasDataSource',
    tilt: 'sources',
    opp115: 'First Party Collection/Use'
  },
  purposes: {
    dpv: 'dpv:hasPurpose',
    tilt: 'purposes',
    opp115: 'First Party Collection/Use'
  },
  'legal-basis': {
    dpv: 'dpv:hasLegalBasis',
    tilt: 'legalBases',
    opp115: 'First Party Collection/Use'
  },
  cookies: {
    dpv: 'tech:Cookie',
    opp115: 'First Party Collection/Use'
  },
  sharing: {
    dpv: 'dpv:hasRecipient',
    tilt: 'recipients',
    opp115: 'Third Party Sharing/Collection'
  },
  sale: {
    dpv: 'dpv:SellDataToThirdParties',
    opp115: 'Third Party Sharing/Collection'
  },
  transfers: {
    dpv: 'dpv:Transfer',
    tilt: 'thirdCountryTransfers',
    opp115: 'International and Specific Audiences'
  },
  retention: {
    dpv: 'dpv:StorageDuration',
    tilt: 'storage',
    opp115: 'Data Retention'
  },
  security: {
    dpv: 'dpv:TechnicalOrganisationalMeasure',
    opp115: 'Data Security'
  },
  rights: {
    dpv: 'dpv:hasRight',
    tilt: 'accessAndDataPortability',
    opp115: 'User Access, Edit and Deletion'
  },
  choices: {
    tilt: 'nonDisclosure',
    opp115: 'User Choice/Control'
  },
  'do-not-track': {opp115: 'Do Not Track'},
  children: {
    dpv: 'dpv:Child',
    opp115: 'International and Specific Audiences'
  },
  'automated-decisions': {
    dpv: 'dpv:AutomatedDecisionMaking',
    tilt: 'automatedDecisionMaking',
    opp115: 'First Party Collection/Use'
  },
  changes: {
    dpv: 'dpv:NoticeUpdated',
    tilt: 'changesOfPurpose',
    opp115: 'Policy Change'
  }
}
