import type {Localised, Term, Vocabulary} from './term.js'

/**
 * What a policy can tell its reader: the kinds that a section may have, and the labels that the
 * linter recognises in prose.
 */
export const disclosures = {
  controller: {
    label: {en: 'Who we are', de: 'Wer wir sind'},
    definition: 'Who is responsible for the data: legal identity, representative, data protection officer.',
    tilt: 'controller',
    dpv: 'dpv:DataController',
    opp115: 'Other'
  },
  contact: {
    label: {en: 'How to contact us', de: 'So erreichen Sie uns'},
    definition: 'How to reach someone about privacy: an address, e-mail, form or telephone number.',
    dpv: 'dpv:hasContact',
    opp115: 'Other'
  },
  collection: {
    label: {en: 'What data we collect', de: 'Welche Daten wir erheben'},
    definition: 'Which personal data is collected or received, or that none is.',
    tilt: 'dataDisclosed',
    dpv: 'dpv:hasPersonalData',
    opp115: 'First Party Collection/Use'
  },
  sources: {
    label: {en: 'Where data comes from', de: 'Woher die Daten stammen'},
    definition: 'That data comes from somewhere other than the person.',
    tilt: 'sources',
    dpv: 'dpv:hasDataSource',
    opp115: 'First Party Collection/Use'
  },
  purposes: {
    label: {en: 'Why we use data', de: 'Wofür wir Daten verwenden'},
    definition: 'What the organisation uses the data for.',
    tilt: 'purposes',
    dpv: 'dpv:hasPurpose',
    opp115: 'First Party Collection/Use'
  },
  'legal-basis': {
    label: {en: 'Our legal grounds', de: 'Unsere Rechtsgrundlagen'},
    definition:
      'The legal ground for the processing: consent, contract, legitimate interests, legal obligation.',
    tilt: 'legalBases',
    dpv: 'dpv:hasLegalBasis',
    opp115: 'First Party Collection/Use'
  },
  cookies: {
    label: {en: 'Cookies and similar technologies', de: 'Cookies und ähnliche Techniken'},
    definition: 'The use of cookies, pixels, local storage, device identifiers or similar technology.',
    dpv: 'tech:Cookie',
    opp115: 'First Party Collection/Use'
  },
  sharing: {
    label: {en: 'Who receives data', de: 'Wer Daten erhält'},
    definition: 'Who outside the organisation receives the data, or that nobody does.',
    tilt: 'recipients',
    dpv: 'dpv:hasRecipient',
    opp115: 'Third Party Sharing/Collection'
  },
  sale: {
    label: {en: 'Sale of data', de: 'Verkauf von Daten'},
    definition: 'Whether data is sold, or shared for cross-context behavioural advertising.',
    dpv: 'dpv:SellDataToThirdParties',
    opp115: 'Third Party Sharing/Collection'
  },
  transfers: {
    label: {en: 'Transfers to other countries', de: 'Übermittlung in andere Länder'},
    definition: 'That data goes to, or is kept in, other countries, and under what safeguard.',
    tilt: 'thirdCountryTransfers',
    dpv: 'dpv:Transfer',
    opp115: 'International and Specific Audiences'
  },
  retention: {
    label: {en: 'How long we keep data', de: 'Wie lange wir Daten aufbewahren'},
    definition: 'How long data is kept, or the criteria; deletion after a period.',
    tilt: 'storage',
    dpv: 'dpv:StorageDuration',
    opp115: 'Data Retention'
  },
  security: {
    label: {en: 'How we protect data', de: 'Wie wir Daten schützen'},
    definition: 'How data is protected: technical and organisational measures, limits of security.',
    dpv: 'dpv:TechnicalOrganisationalMeasure',
    opp115: 'Data Security'
  },
  rights: {
    label: {en: 'Your rights', de: 'Ihre Rechte'},
    definition: "The person's rights over their data, and how to use them.",
    tilt: 'accessAndDataPortability',
    dpv: 'dpv:hasRight',
    opp115: 'User Access, Edit and Deletion'
  },
  choices: {
    label: {en: 'Your choices', de: 'Ihre Wahlmöglichkeiten'},
    definition: 'Choices other than legal rights: opting out of marketing, advertising, cookies; settings.',
    tilt: 'nonDisclosure',
    opp115: 'User Choice/Control'
  },
  'do-not-track': {
    label: {en: 'Do Not Track and opt-out signals', de: 'Do Not Track und Widerspruchssignale'},
    definition: 'How Do-Not-Track or opt-out preference signals are treated.',
    opp115: 'Do Not Track'
  },
  children: {
    label: {en: 'Children', de: 'Kinder'},
    definition: "The treatment of children's data; minimum ages.",
    dpv: 'dpv:Child',
    opp115: 'International and Specific Audiences'
  },
  'automated-decisions': {
    label: {en: 'Automated decisions', de: 'Automatisierte Entscheidungen'},
    definition: 'Automated decision-making or profiling with effects on the person.',
    tilt: 'automatedDecisionMaking',
    dpv: 'dpv:AutomatedDecisionMaking',
    opp115: 'First Party Collection/Use'
  },
  changes: {
    label: {en: 'Changes to this policy', de: 'Änderungen dieser Erklärung'},
    definition: 'How the policy may change, how people are informed, its effective or last-updated date.',
    tilt: 'changesOfPurpose',
    dpv: 'dpv:NoticeUpdated',
    opp115: 'Policy Change'
  }
} as const satisfies Vocabulary

/** The id of a disclosure. */
export type Disclosure = keyof typeof disclosures

/** A finer item of a disclosure: one thing that some law asks for by name. */
interface Item extends Pick<Term, 'label' | 'definition'> {
  readonly label: Localised
}

/**
 * The finer items that the catalogue of requirements asks for. The part before the dot is the
 * disclosure that the item belongs to.
 */
export const disclosureItems = {
  'controller.representative': {
    label: {en: 'Representative', de: 'Vertreter'},
    definition: 'Who represents the controller in the European Union or the United Kingdom.'
  },
  'controller.data-protection-officer': {
    label: {en: 'Data protection officer', de: 'Datenschutzbeauftragte'},
    definition: 'Who the data protection officer is and how to reach them.'
  },
  'collection.sensitive': {
    label: {en: 'Sensitive data', de: 'Besondere Kategorien von Daten'},
    definition: 'Which special categories or sensitive personal information are collected, or that none are.'
  },
  'collection.duty-to-provide': {
    label: {en: 'Whether data must be given', de: 'Ob Daten anzugeben sind'},
    definition: 'Whether giving the data is required by law or contract, and what follows from not giving it.'
  },
  'sources.public': {
    label: {en: 'Publicly accessible sources', de: 'Öffentlich zugängliche Quellen'},
    definition: 'Whether data comes from publicly accessible sources.'
  },
  'purposes.new': {
    label: {en: 'New purposes', de: 'Neue Zwecke'},
    definition: 'That people are informed before data is used for a new purpose.'
  },
  'legal-basis.legitimate-interest': {
    label: {en: 'Legitimate interests', de: 'Berechtigte Interessen'},
    definition: 'Which legitimate interests are pursued.'
  },
  'cookies.duration': {
    label: {en: 'Lifetime of cookies', de: 'Lebensdauer von Cookies'},
    definition: 'How long each cookie lasts.'
  },
  'cookies.third-party': {
    label: {en: 'Third-party cookies', de: 'Cookies Dritter'},
    definition: 'Whether third parties set or can read cookies.'
  },
  'cookies.consent': {
    label: {en: 'Consent to cookies', de: 'Einwilligung in Cookies'},
    definition: 'That cookies which are not strictly necessary are set only with consent.'
  },
  'cookies.internal-identifiers': {
    label: {en: 'Identifiers for internal operations', de: 'Kennungen für den internen Betrieb'},
    definition:
      'For which internal operations persistent identifiers are used, and how other use is prevented.'
  },
  'sharing.recipients': {
    label: {en: 'Recipients', de: 'Empfänger'},
    definition: 'The recipients, or categories of recipients, of the data.'
  },
  'sharing.business-purpose': {
    label: {en: 'Disclosure for a business purpose', de: 'Weitergabe zu Geschäftszwecken'},
    definition:
      'Which categories were disclosed for a business purpose in the last 12 months, or that none were.'
  },
  'sale.opt-out-link': {
    label: {en: 'Opt-out link', de: 'Link zum Widerspruch'},
    definition: 'The link “Do Not Sell or Share My Personal Information” or its alternative.'
  },
  'sale.under-16': {
    label: {en: 'Sale of data of under-16s', de: 'Verkauf von Daten unter 16-Jähriger'},
    definition: 'Whether the organisation knows that it sells or shares data of people under 16.'
  },
  'transfers.safeguard': {
    label: {en: 'Safeguard of a transfer', de: 'Garantie einer Übermittlung'},
    definition: 'The adequacy decision or safeguard on which a transfer rests.'
  },
  'transfers.copy': {
    label: {en: 'Copy of the safeguard', de: 'Kopie der Garantie'},
    definition: 'How to get a copy of the safeguard, or where it is available.'
  },
  'retention.period': {
    label: {en: 'Period', de: 'Dauer'},
    definition: 'A period for which data is kept.'
  },
  'retention.criteria': {
    label: {en: 'Criteria', de: 'Kriterien'},
    definition: 'The criteria by which the time of storage is decided.'
  },
  'rights.access': {
    label: {en: 'Access', de: 'Auskunft'},
    definition: 'The right to know which data is held and to get a copy.'
  },
  'rights.rectification': {
    label: {en: 'Correction', de: 'Berichtigung'},
    definition: 'The right to have wrong data corrected.'
  },
  'rights.erasure': {
    label: {en: 'Deletion', de: 'Löschung'},
    definition: 'The right to have data deleted.'
  },
  'rights.restriction': {
    label: {en: 'Restriction', de: 'Einschränkung'},
    definition: 'The right to have processing restricted.'
  },
  'rights.objection': {
    label: {en: 'Objection', de: 'Widerspruch'},
    definition: 'The right to object to processing.'
  },
  'rights.portability': {
    label: {en: 'Portability', de: 'Datenübertragbarkeit'},
    definition: 'The right to receive data in a machine-readable form or have it sent on.'
  },
  'rights.withdraw-consent': {
    label: {en: 'Withdrawing consent', de: 'Widerruf der Einwilligung'},
    definition: 'The right to withdraw consent at any time.'
  },
  'rights.complaint': {
    label: {en: 'Complaint to an authority', de: 'Beschwerde bei einer Aufsichtsbehörde'},
    definition: 'The right to complain to a supervisory authority.'
  },
  'rights.complaint-to-controller': {
    label: {en: 'Complaint to us', de: 'Beschwerde bei uns'},
    definition: 'How to complain to the organisation itself, and how soon it answers.'
  },
  'rights.opt-out-of-sale': {
    label: {en: 'Opting out of sale or sharing', de: 'Widerspruch gegen Verkauf oder Weitergabe'},
    definition: 'The right to opt out of the sale or sharing of data.'
  },
  'rights.limit-sensitive': {
    label: {en: 'Limiting the use of sensitive data', de: 'Begrenzung der Nutzung sensibler Daten'},
    definition: 'The right to limit the use and disclosure of sensitive personal information.'
  },
  'rights.no-retaliation': {
    label: {en: 'No retaliation', de: 'Keine Benachteiligung'},
    definition: 'That nobody is treated worse for using a right.'
  },
  'rights.how': {
    label: {en: 'How to use a right', de: 'So üben Sie ein Recht aus'},
    definition: 'How a request is made.'
  },
  'rights.verification': {
    label: {en: 'Verification', de: 'Prüfung der Identität'},
    definition: 'How the identity of someone who makes a request is verified.'
  },
  'rights.authorised-agent': {
    label: {en: 'Authorised agent', de: 'Bevollmächtigte'},
    definition: 'How somebody else can make a request on behalf of the person.'
  },
  'do-not-track.answer': {
    label: {en: 'Do Not Track', de: 'Do Not Track'},
    definition: 'How Do-Not-Track signals are answered.'
  },
  'do-not-track.opt-out-signal': {
    label: {en: 'Opt-out preference signals', de: 'Widerspruchssignale'},
    definition: 'How opt-out preference signals such as Global Privacy Control are treated.'
  },
  'do-not-track.third-party-tracking': {
    label: {en: 'Tracking across sites', de: 'Verfolgung über Websites hinweg'},
    definition: 'Whether third parties collect data about activities over time and across sites.'
  },
  'children.minimum-age': {
    label: {en: 'Minimum age', de: 'Mindestalter'},
    definition: 'From which age the service may be used, or data collected without a parent.'
  },
  'children.parental-rights': {
    label: {en: 'Rights of parents', de: 'Rechte der Eltern'},
    definition: "That parents may review and delete a child's data and refuse more, and how."
  },
  'children.parental-consent': {
    label: {en: 'Consent of parents', de: 'Einwilligung der Eltern'},
    definition: "That a parent's consent is obtained before a child's data is collected."
  },
  'children.public-posting': {
    label: {en: 'Public posting by children', de: 'Öffentliches Posten durch Kinder'},
    definition: 'Whether a child can make personal data public.'
  },
  'children.operators': {
    label: {en: 'Operators', de: 'Betreiber'},
    definition:
      "Name, address, telephone and e-mail of everyone who collects children's data through the service."
  },
  'automated-decisions.logic': {
    label: {en: 'Logic and consequences', de: 'Logik und Folgen'},
    definition: 'The logic involved in automated decisions, their significance and consequences.'
  },
  'changes.notice': {
    label: {en: 'Notice of changes', de: 'Ankündigung von Änderungen'},
    definition: 'How people are informed of changes.'
  },
  'changes.effective-date': {
    label: {en: 'Effective date', de: 'Gültig ab'},
    definition: 'From when the policy applies.'
  },
  'changes.last-updated': {
    label: {en: 'Last updated', de: 'Zuletzt geändert'},
    definition: 'When the policy was last changed.'
  }
} as const satisfies Readonly<Record<`${Disclosure}.${string}`, Item>>

/** The id of a finer item of a disclosure, such as `rights.access`. */
export type DisclosureItem = keyof typeof disclosureItems

/**
 * The disclosure that an item belongs to.
 *
 * @example disclosureOf('rights.access') // 'rights'
 */
export function disclosureOf(id: Disclosure | DisclosureItem): Disclosure {
  const [parent = id] = id.split('.')
  return parent as Disclosure
}
