import type {Localised} from '../vocabulary/term.js'

/** What people call the fields whose changes have no sentence of their own. */
export const fieldNames: Readonly<Record<string, Localised>> = {
  address: {en: 'Postal address', de: 'Anschrift'},
  agent: {en: 'How somebody else can make a request', de: 'Wie jemand anders einen Antrag stellen kann'},
  archive: {en: 'Where earlier versions are kept', de: 'Wo frühere Fassungen liegen'},
  archived: {en: 'Archived on', de: 'Archiviert am'},
  audio: {en: "Recordings of children's voices", de: 'Aufnahmen der Stimme von Kindern'},
  automatedDecisions: {en: 'Automated decisions', de: 'Automatisierte Entscheidungen'},
  authorities: {en: 'Authorities to complain to', de: 'Aufsichtsbehörden'},
  breaches: {en: 'What is done about data breaches', de: 'Was bei Datenpannen getan wird'},
  businessPurpose: {en: 'Disclosed for a business purpose', de: 'Für einen Geschäftszweck weitergegeben'},
  change: {en: 'How consent is withdrawn', de: 'Wie die Einwilligung widerrufen wird'},
  city: {en: 'Town', de: 'Ort'},
  cookies: {en: 'Cookies', de: 'Cookies'},
  copy: {en: 'How to get a copy of the safeguard', de: 'Wie eine Kopie der Garantie zu erhalten ist'},
  country: {en: 'Country', de: 'Land'},
  data: {en: 'Data', de: 'Daten'},
  dataProtectionOfficer: {en: 'Data protection officer', de: 'Datenschutzbeauftragte oder -beauftragter'},
  description: {en: 'Description', de: 'Beschreibung'},
  detail: {en: 'Details of the safeguard', de: 'Einzelheiten der Garantie'},
  domain: {en: 'Domain', de: 'Domain'},
  email: {en: 'E-mail address', de: 'E-Mail-Adresse'},
  explanation: {en: 'What is done on a signal', de: 'Was auf ein Signal hin geschieht'},
  for: {en: 'Where they represent the organisation', de: 'Wo sie die Organisation vertreten'},
  form: {en: 'Web form', de: 'Webformular'},
  frictionless: {en: 'Frictionless processing of signals', de: 'Reibungslose Verarbeitung von Signalen'},
  ground: {en: 'Legal ground', de: 'Rechtsgrundlage'},
  how: {en: 'How', de: 'Wie'},
  href: {en: 'Web address', de: 'Webadresse'},
  id: {en: 'Name within the file', de: 'Name in der Datei'},
  internalIdentifiers: {en: "Use of children's identifiers", de: 'Verwendung von Kennungen von Kindern'},
  keep: {en: 'Kept for', de: 'Aufbewahrt für'},
  language: {en: 'Language', de: 'Sprache'},
  limitLink: {
    en: 'Link that limits the use of sensitive data',
    de: 'Link, der die Nutzung sensibler Daten begrenzt'
  },
  limits: {en: 'What security cannot promise', de: 'Was die Sicherheit nicht versprechen kann'},
  materials: {en: 'Further documents', de: 'Weitere Dokumente'},
  name: {en: 'Name', de: 'Name'},
  newPurposes: {
    en: 'What is done before data is used for a new purpose',
    de: 'Was vor der Verwendung für einen neuen Zweck getan wird'
  },
  onlineOnly: {en: 'Operates online only', de: 'Nur im Internet tätig'},
  operators: {en: "Operators that collect children's data", de: 'Betreiber, die Daten von Kindern erheben'},
  optOutLink: {en: 'Opt-out link', de: 'Widerspruchslink'},
  otherwise: {en: 'What follows from not giving the data', de: 'Was folgt, wenn die Daten fehlen'},
  parentalRights: {en: 'Rights of parents', de: 'Rechte der Eltern'},
  phone: {en: 'Telephone', de: 'Telefon'},
  policy: {en: 'Its own privacy policy', de: 'Eigene Datenschutzerklärung'},
  postalCode: {en: 'Postal code', de: 'Postleitzahl'},
  provider: {en: 'Provider', de: 'Anbieter'},
  publicPosting: {
    en: 'Whether children can make data public',
    de: 'Ob Kinder Daten öffentlich machen können'
  },
  purposes: {en: 'Purposes', de: 'Zwecke'},
  reason: {en: 'Why it is kept so long', de: 'Warum so lange aufbewahrt wird'},
  recipients: {en: 'Recipients', de: 'Empfänger'},
  region: {en: 'Region', de: 'Region'},
  registration: {en: 'Registration', de: 'Registereintrag'},
  related: {en: 'Belongs to the same group', de: 'Gehört zur selben Unternehmensgruppe'},
  representatives: {en: 'Representatives', de: 'Vertreter'},
  responsibility: {en: 'What it answers for', de: 'Wofür er einsteht'},
  retention: {en: 'Rule of retention', de: 'Regel zur Aufbewahrung'},
  service: {en: 'Service', de: 'Dienst'},
  shared: {en: 'Shared for advertising', de: 'Für Werbung weitergegeben'},
  site: {en: 'Web site', de: 'Website'},
  snapshot: {en: 'Archived page', de: 'Archivierte Seite'},
  street: {en: 'Street', de: 'Straße'},
  technology: {en: 'Technology', de: 'Technik'},
  title: {en: 'Title', de: 'Titel'},
  to: {en: 'Given to', de: 'Weitergegeben an'},
  tollFree: {en: 'Toll-free number', de: 'Gebührenfreie Nummer'},
  transfers: {en: 'Transfers to other countries', de: 'Übermittlungen in andere Länder'},
  translations: {en: 'Translations', de: 'Übersetzungen'},
  under13: {
    en: 'Data of children under 13 is knowingly collected',
    de: 'Daten von Kindern unter 13 Jahren werden wissentlich erhoben'
  },
  under16Process: {en: 'Consent for people under 16', de: 'Einwilligung für Personen unter 16 Jahren'},
  until: {en: 'Kept until', de: 'Aufbewahrt bis'},
  url: {en: 'Web address', de: 'Webadresse'},
  verification: {en: 'How identity is checked', de: 'Wie die Identität geprüft wird'},
  when: {en: 'When', de: 'Wann'},
  whenFound: {
    en: "What is done when a child's data is found",
    de: 'Was geschieht, wenn Daten eines Kindes gefunden werden'
  },
  who: {en: 'Who does it', de: 'Wer es tut'}
}

/** What a field is a part of, where its own name doesn't tell; the longest that fits counts. */
const holders: readonly (readonly [string, Localised])[] = [
  ['organisation.dataProtectionOfficer.', {en: 'data protection officer', de: 'Datenschutzbeauftragte'}],
  ['organisation.accountable.', {en: 'accountable person', de: 'verantwortliche Person'}],
  ['rights.requests.', {en: 'requests', de: 'Anträge'}],
  ['rights.complaints.', {en: 'complaints to the organisation', de: 'Beschwerden bei der Organisation'}],
  ['cookieConsent.', {en: 'consent to cookies', de: 'Einwilligung in Cookies'}],
  ['sale.sold[].', {en: 'what is sold', de: 'was verkauft wird'}],
  ['sale.shared[].', {en: 'what is shared for advertising', de: 'was für Werbung weitergegeben wird'}],
  [
    'sale.businessPurpose[].',
    {en: 'what is disclosed for a business purpose', de: 'was für einen Geschäftszweck weitergegeben wird'}
  ],
  ['provenance.', {en: 'archive', de: 'Archiv'}]
]

/** What people call the place of a change: `E-mail address (requests)` for `rights.requests.email`. */
export function placeName(at: string): Localised {
  const field = at.replaceAll('[]', '').split('.').at(-1) ?? at
  const name = fieldNames[field] ?? {en: field, de: field}
  const [, holder] = holders.find(([prefix]) => at.startsWith(prefix)) ?? []
  return holder === undefined ? name : {en: `${name.en} (${holder.en})`, de: `${name.de} (${holder.de})`}
}
