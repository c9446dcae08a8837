import type {Term} from './term.js'

/**
 * What a policy can disclose: the kinds that a section may have, and the labels that the linter recognises in
 * prose.
 */
export const disclosures = {
  controller: {},
  contact: {},
  collection: {},
  sources: {},
  purposes: {},
  'legal-basis': {},
  cookies: {},
  sharing: {},
  sale: {},
  transfers: {},
  retention: {},
  security: {},
  rights: {},
  choices: {},
  'do-not-track': {},
  children: {},
  'automated-decisions': {},
  changes: {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a disclosure. */
export type Disclosure = keyof typeof disclosures

/**
 * The finer items that the catalogue of requirements asks for, each of which some law requires by name. The
 * part before the dot is the disclosure that the item belongs to.
 */
export const disclosureItems = {
  /** Who represents the controller in the European Union or the United Kingdom. */
  'controller.representative': {},
  /** Who the data protection officer is and how to reach them. */
  'controller.data-protection-officer': {},
  /** Which special categories or sensitive personal information are collected, or that none are. */
  'collection.sensitive': {},
  /** Which data about health, biometric or genetic data is collected. */
  'collection.health': {},
  /** Where the policy on consumer health data is found. */
  'collection.health-policy': {},
  /** Whether giving the data is required by law or contract, and what follows from not giving it. */
  'collection.duty-to-provide': {},
  /** Whether data comes from publicly accessible sources. */
  'sources.public': {},
  /** That people are informed before data is used for a new purpose. */
  'purposes.new': {},
  /** Which legitimate interests are pursued. */
  'legal-basis.legitimate-interest': {},
  /** How long each cookie lasts. */
  'cookies.duration': {},
  /** Whether third parties set or can read cookies. */
  'cookies.third-party': {},
  /** That cookies which are not strictly necessary are set only with consent. */
  'cookies.consent': {},
  /** For which internal operations persistent identifiers are used, and how other use is prevented. */
  'cookies.internal-identifiers': {},
  /** The recipients, or categories of recipients, of the data. */
  'sharing.recipients': {},
  /** Which categories were disclosed for a business purpose in the last 12 months, or that none were. */
  'sharing.business-purpose': {},
  /** The link “Do Not Sell or Share My Personal Information” or its alternative. */
  'sale.opt-out-link': {},
  /** A notice on the sale of data that a law prescribes word for word. */
  'sale.notice': {},
  /** Whether the organisation knows that it sells or shares data of people under 16. */
  'sale.under-16': {},
  /** The adequacy decision or safeguard on which a transfer rests. */
  'transfers.safeguard': {},
  /** How to get a copy of the safeguard, or where it is available. */
  'transfers.copy': {},
  /** That the organisation is certified under the EU–U.S. Data Privacy Framework, and adheres to it. */
  'transfers.framework': {},
  /** The independent body that settles disputes about a certification free of charge. */
  'transfers.recourse': {},
  /** Which authority of the United States enforces what a certification promises. */
  'transfers.enforcement': {},
  /** That people can invoke binding arbitration under certain conditions. */
  'transfers.arbitration': {},
  /** The organisation's liability if data is passed on to others. */
  'transfers.liability': {},
  /** A period for which data is kept. */
  'retention.period': {},
  /** The criteria by which the retention period is decided. */
  'retention.criteria': {},
  /** The right to know which data is held and to get a copy. */
  'rights.access': {},
  /** The right to have wrong data corrected. */
  'rights.rectification': {},
  /** The right to have data deleted. */
  'rights.erasure': {},
  /** The right to have processing restricted. */
  'rights.restriction': {},
  /** The right to object to processing. */
  'rights.objection': {},
  /** The right to receive data in a machine-readable form or to have it transmitted. */
  'rights.portability': {},
  /** The right to withdraw consent at any time. */
  'rights.withdraw-consent': {},
  /** The right to complain to a supervisory authority. */
  'rights.complaint': {},
  /** How to complain to the organisation itself, and how soon it answers. */
  'rights.complaint-to-controller': {},
  /** The right to opt out of the sale or sharing of data. */
  'rights.opt-out-of-sale': {},
  /** The right to limit the use and disclosure of sensitive personal information. */
  'rights.limit-sensitive': {},
  /** That nobody is treated worse for using a right. */
  'rights.no-retaliation': {},
  /** How a request is made. */
  'rights.how': {},
  /** How soon a request is answered. */
  'rights.time': {},
  /** What a request costs, or that it is free of charge. */
  'rights.fee': {},
  /** How many requests were received, granted and denied, and how long an answer took. */
  'rights.metrics': {},
  /** How the identity of someone who makes a request is verified. */
  'rights.verification': {},
  /** How the refusal of a request is appealed. */
  'rights.appeal': {},
  /** How somebody else can make a request on behalf of the person. */
  'rights.authorised-agent': {},
  /** What people get for their data, on which terms, and how they join and leave. */
  'choices.incentives': {},
  /** How Do-Not-Track signals are answered. */
  'do-not-track.answer': {},
  /** How opt-out preference signals such as Global Privacy Control are treated. */
  'do-not-track.opt-out-signal': {},
  /** Whether third parties collect data about activities over time and across sites. */
  'do-not-track.third-party-tracking': {},
  /** The minimum age for using the service, or for collecting data without a parent. */
  'children.minimum-age': {},
  /** That parents may review and delete a child's data and refuse more, and how. */
  'children.parental-rights': {},
  /** That a parent's consent is obtained before a child's data is collected. */
  'children.parental-consent': {},
  /** Whether a child can make personal data public. */
  'children.public-posting': {},
  /** Name, address, telephone and e-mail of everyone who collects children's data through the service. */
  'children.operators': {},
  /** How minors are protected, and that no advertising is chosen for them by profiling. */
  'children.protection': {},
  /** The logic involved in automated decisions, their significance and consequences. */
  'automated-decisions.logic': {},
  /** That an automated system recommends or ranks content or goods. */
  'automated-decisions.recommendations': {},
  /** That an automated system chooses who sees which advertising. */
  'automated-decisions.advertising': {},
  /** That people are dealing with an AI system, such as a chatbot. */
  'automated-decisions.artificial-intelligence': {},
  /** How people can recognise that they are dealing with an AI system, or that content is artificial. */
  'automated-decisions.ai-notice': {},
  /** How people are informed of changes. */
  'changes.notice': {},
  /** The date from which the policy applies. */
  'changes.effective-date': {},
  /** When the policy was last changed. */
  'changes.last-updated': {}
} as const satisfies Readonly<Record<`${Disclosure}.${string}`, Term>>

/** The id of a finer item of a disclosure, such as `rights.access`. */
export type DisclosureItem = keyof typeof disclosureItems
