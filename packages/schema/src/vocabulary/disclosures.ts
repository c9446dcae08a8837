import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/**
 * What a policy can tell its reader: the kinds that a section may have, and the labels that the
 * linter recognises in prose.
 */
export const disclosures = /* @__PURE__ */ labelled(labels.disclosures, {
  controller: {
    definition: 'Who is responsible for the data: legal identity, representative, data protection officer.',
    tilt: 'controller',
    dpv: 'dpv:DataController',
    opp115: 'Other'
  },
  contact: {
    definition: 'How to reach someone about privacy: an address, e-mail, form or telephone number.',
    dpv: 'dpv:hasContact',
    opp115: 'Other'
  },
  collection: {
    definition: 'Which personal data is collected or received, or that none is.',
    tilt: 'dataDisclosed',
    dpv: 'dpv:hasPersonalData',
    opp115: 'First Party Collection/Use'
  },
  sources: {
    definition: 'That data comes from somewhere other than the person.',
    tilt: 'sources',
    dpv: 'dpv:hasDataSource',
    opp115: 'First Party Collection/Use'
  },
  purposes: {
    definition: 'What the organisation uses the data for.',
    tilt: 'purposes',
    dpv: 'dpv:hasPurpose',
    opp115: 'First Party Collection/Use'
  },
  'legal-basis': {
    definition:
      'The legal ground for the processing: consent, contract, legitimate interests, legal obligation.',
    tilt: 'legalBases',
    dpv: 'dpv:hasLegalBasis',
    opp115: 'First Party Collection/Use'
  },
  cookies: {
    definition: 'The use of cookies, pixels, local storage, device identifiers or similar technology.',
    dpv: 'tech:Cookie',
    opp115: 'First Party Collection/Use'
  },
  sharing: {
    definition: 'Who outside the organisation receives the data, or that nobody does.',
    tilt: 'recipients',
    dpv: 'dpv:hasRecipient',
    opp115: 'Third Party Sharing/Collection'
  },
  sale: {
    definition: 'Whether data is sold, or shared for cross-context behavioural advertising.',
    dpv: 'dpv:SellDataToThirdParties',
    opp115: 'Third Party Sharing/Collection'
  },
  transfers: {
    definition: 'That data goes to, or is kept in, other countries, and under what safeguard.',
    tilt: 'thirdCountryTransfers',
    dpv: 'dpv:Transfer',
    opp115: 'International and Specific Audiences'
  },
  retention: {
    definition: 'How long data is kept, or the criteria; deletion after a period.',
    tilt: 'storage',
    dpv: 'dpv:StorageDuration',
    opp115: 'Data Retention'
  },
  security: {
    definition: 'How data is protected: technical and organisational measures, limits of security.',
    dpv: 'dpv:TechnicalOrganisationalMeasure',
    opp115: 'Data Security'
  },
  rights: {
    definition: "The person's rights over their data, and how to use them.",
    tilt: 'accessAndDataPortability',
    dpv: 'dpv:hasRight',
    opp115: 'User Access, Edit and Deletion'
  },
  choices: {
    definition: 'Choices other than legal rights: opting out of marketing, advertising, cookies; settings.',
    tilt: 'nonDisclosure',
    opp115: 'User Choice/Control'
  },
  'do-not-track': {
    definition: 'How Do-Not-Track or opt-out preference signals are treated.',
    opp115: 'Do Not Track'
  },
  children: {
    definition: "The treatment of children's data; minimum ages.",
    dpv: 'dpv:Child',
    opp115: 'International and Specific Audiences'
  },
  'automated-decisions': {
    definition: 'Automated decision-making or profiling with effects on the person.',
    tilt: 'automatedDecisionMaking',
    dpv: 'dpv:AutomatedDecisionMaking',
    opp115: 'First Party Collection/Use'
  },
  changes: {
    definition: 'How the policy may change, how people are informed, its effective or last-updated date.',
    tilt: 'changesOfPurpose',
    dpv: 'dpv:NoticeUpdated',
    opp115: 'Policy Change'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a disclosure. */
export type Disclosure = keyof typeof disclosures

/** A finer item of a disclosure: one thing that some law asks for by name. */
type Item = Pick<Entry, 'definition'>

/**
 * The finer items that the catalogue of requirements asks for. The part before the dot is the
 * disclosure that the item belongs to.
 */
export const disclosureItems = /* @__PURE__ */ labelled(labels.disclosureItems, {
  'controller.representative': {
    definition: 'Who represents the controller in the European Union or the United Kingdom.'
  },
  'controller.data-protection-officer': {
    definition: 'Who the data protection officer is and how to reach them.'
  },
  'collection.sensitive': {
    definition: 'Which special categories or sensitive personal information are collected, or that none are.'
  },
  'collection.health': {
    definition: 'Which data about health, biometric or genetic data is collected.'
  },
  'collection.health-policy': {
    definition: 'Where the policy on consumer health data is found.'
  },
  'collection.duty-to-provide': {
    definition: 'Whether giving the data is required by law or contract, and what follows from not giving it.'
  },
  'sources.public': {
    definition: 'Whether data comes from publicly accessible sources.'
  },
  'purposes.new': {
    definition: 'That people are informed before data is used for a new purpose.'
  },
  'legal-basis.legitimate-interest': {
    definition: 'Which legitimate interests are pursued.'
  },
  'cookies.duration': {
    definition: 'How long each cookie lasts.'
  },
  'cookies.third-party': {
    definition: 'Whether third parties set or can read cookies.'
  },
  'cookies.consent': {
    definition: 'That cookies which are not strictly necessary are set only with consent.'
  },
  'cookies.internal-identifiers': {
    definition:
      'For which internal operations persistent identifiers are used, and how other use is prevented.'
  },
  'sharing.recipients': {
    definition: 'The recipients, or categories of recipients, of the data.'
  },
  'sharing.business-purpose': {
    definition:
      'Which categories were disclosed for a business purpose in the last 12 months, or that none were.'
  },
  'sale.opt-out-link': {
    definition: 'The link “Do Not Sell or Share My Personal Information” or its alternative.'
  },
  'sale.notice': {
    definition: 'A notice on the sale of data that a law prescribes word for word.'
  },
  'sale.under-16': {
    definition: 'Whether the organisation knows that it sells or shares data of people under 16.'
  },
  'transfers.safeguard': {
    definition: 'The adequacy decision or safeguard on which a transfer rests.'
  },
  'transfers.copy': {
    definition: 'How to get a copy of the safeguard, or where it is available.'
  },
  'transfers.framework': {
    definition:
      'That the organisation is certified under the EU–U.S. Data Privacy Framework, and adheres to it.'
  },
  'transfers.recourse': {
    definition: 'The independent body that settles disputes about a certification free of charge.'
  },
  'transfers.enforcement': {
    definition: 'Which authority of the United States enforces what a certification promises.'
  },
  'transfers.arbitration': {
    definition: 'That people can invoke binding arbitration under certain conditions.'
  },
  'transfers.liability': {
    definition: 'What the organisation answers for where data is passed on to others.'
  },
  'retention.period': {
    definition: 'A period for which data is kept.'
  },
  'retention.criteria': {
    definition: 'The criteria by which the time of storage is decided.'
  },
  'rights.access': {
    definition: 'The right to know which data is held and to get a copy.'
  },
  'rights.rectification': {
    definition: 'The right to have wrong data corrected.'
  },
  'rights.erasure': {
    definition: 'The right to have data deleted.'
  },
  'rights.restriction': {
    definition: 'The right to have processing restricted.'
  },
  'rights.objection': {
    definition: 'The right to object to processing.'
  },
  'rights.portability': {
    definition: 'The right to receive data in a machine-readable form or have it sent on.'
  },
  'rights.withdraw-consent': {
    definition: 'The right to withdraw consent at any time.'
  },
  'rights.complaint': {
    definition: 'The right to complain to a supervisory authority.'
  },
  'rights.complaint-to-controller': {
    definition: 'How to complain to the organisation itself, and how soon it answers.'
  },
  'rights.opt-out-of-sale': {
    definition: 'The right to opt out of the sale or sharing of data.'
  },
  'rights.limit-sensitive': {
    definition: 'The right to limit the use and disclosure of sensitive personal information.'
  },
  'rights.no-retaliation': {
    definition: 'That nobody is treated worse for using a right.'
  },
  'rights.how': {
    definition: 'How a request is made.'
  },
  'rights.time': {
    definition: 'How soon a request is answered.'
  },
  'rights.fee': {
    definition: 'What a request costs, or that it is free of charge.'
  },
  'rights.metrics': {
    definition: 'How many requests were received, granted and denied, and how long an answer took.'
  },
  'rights.verification': {
    definition: 'How the identity of someone who makes a request is verified.'
  },
  'rights.appeal': {
    definition: 'How the refusal of a request is appealed.'
  },
  'rights.authorised-agent': {
    definition: 'How somebody else can make a request on behalf of the person.'
  },
  'choices.incentives': {
    definition: 'What people get for their data, on which terms, and how they join and leave.'
  },
  'do-not-track.answer': {
    definition: 'How Do-Not-Track signals are answered.'
  },
  'do-not-track.opt-out-signal': {
    definition: 'How opt-out preference signals such as Global Privacy Control are treated.'
  },
  'do-not-track.third-party-tracking': {
    definition: 'Whether third parties collect data about activities over time and across sites.'
  },
  'children.minimum-age': {
    definition: 'From which age the service may be used, or data collected without a parent.'
  },
  'children.parental-rights': {
    definition: "That parents may review and delete a child's data and refuse more, and how."
  },
  'children.parental-consent': {
    definition: "That a parent's consent is obtained before a child's data is collected."
  },
  'children.public-posting': {
    definition: 'Whether a child can make personal data public.'
  },
  'children.operators': {
    definition:
      "Name, address, telephone and e-mail of everyone who collects children's data through the service."
  },
  'children.protection': {
    definition: 'How minors are protected, and that no advertising is chosen for them by profiling.'
  },
  'automated-decisions.logic': {
    definition: 'The logic involved in automated decisions, their significance and consequences.'
  },
  'automated-decisions.recommendations': {
    definition: 'That an automated system recommends or ranks content or goods.'
  },
  'automated-decisions.advertising': {
    definition: 'That an automated system chooses who sees which advertising.'
  },
  'automated-decisions.artificial-intelligence': {
    definition: 'That people deal with an AI system, such as a chatbot.'
  },
  'automated-decisions.ai-notice': {
    definition: 'How people can tell that they deal with an AI system, or that content is artificial.'
  },
  'changes.notice': {
    definition: 'How people are informed of changes.'
  },
  'changes.effective-date': {
    definition: 'From when the policy applies.'
  },
  'changes.last-updated': {
    definition: 'When the policy was last changed.'
  }
} as const satisfies Readonly<Record<`${Disclosure}.${string}`, Item>>)

/** The id of a finer item of a disclosure, such as `rights.access`. */
export type DisclosureItem = keyof typeof disclosureItems
