import type {Term} from './term.js'

/** A category of data. */
interface DataTerm extends Term {
  /**
   * The laws that protect it more than other data: `gdpr` for Art. 9 and 10, `ccpa` for sensitive
   * personal information (Civ. Code 1798.140(ae)).
   */
  readonly sensitive?: readonly ('gdpr' | 'ccpa')[]
}

/**
 * What data can be about. `personal-data` is the root of everything that concerns a person; below it
 * stand the groups, below them their members. `non-personal-data` stands apart.
 */
export const dataCategories = {
  'personal-data': {
    label: {en: 'personal data', de: 'personenbezogene Daten'},
    definition: 'Any information about a person who is identified or can be identified.'
  },

  'identity-data': {
    parent: 'personal-data',
    label: {en: 'identity data', de: 'Angaben zur Identität'},
    definition: 'Who somebody is.'
  },
  name: {
    parent: 'identity-data',
    label: {en: 'name', de: 'Name'},
    definition: 'First and last name, title, form of address.'
  },
  username: {
    parent: 'identity-data',
    label: {en: 'user name', de: 'Benutzername'},
    definition: 'A name that somebody goes by in a service.'
  },
  'date-of-birth': {
    parent: 'identity-data',
    label: {en: 'date of birth', de: 'Geburtsdatum'},
    definition: 'The day on which somebody was born.'
  },
  photograph: {
    parent: 'identity-data',
    label: {en: 'photograph of you', de: 'Foto von Ihnen'},
    definition: 'A picture in which somebody can be recognised.'
  },
  signature: {
    parent: 'identity-data',
    label: {en: 'signature', de: 'Unterschrift'},
    definition: 'A handwritten or electronic signature.'
  },
  'government-identifier': {
    parent: 'identity-data',
    sensitive: ['ccpa'],
    label: {en: 'government identifier', de: 'amtliche Kennnummer'},
    definition:
      'The number of an identity card, passport or driving licence, a social security or tax number.'
  },

  'contact-data': {
    parent: 'personal-data',
    label: {en: 'contact details', de: 'Kontaktdaten'},
    definition: 'How somebody can be reached.'
  },
  'email-address': {
    parent: 'contact-data',
    label: {en: 'e-mail address', de: 'E-Mail-Adresse'},
    definition: 'An address for e-mail.'
  },
  'postal-address': {
    parent: 'contact-data',
    label: {en: 'postal address', de: 'Postanschrift'},
    definition: 'Where somebody lives or takes delivery.'
  },
  'zip-code': {
    parent: 'contact-data',
    label: {en: 'postal code', de: 'Postleitzahl'},
    definition: 'The postal or ZIP code alone.'
  },
  'phone-number': {
    parent: 'contact-data',
    label: {en: 'telephone number', de: 'Telefonnummer'},
    definition: 'A landline, mobile or fax number.'
  },
  'social-media-handle': {
    parent: 'contact-data',
    label: {en: 'social network profile', de: 'Profil in sozialen Netzwerken'},
    definition: 'The name or address of a profile in a social network or messenger.'
  },
  'online-contact-data': {
    parent: 'contact-data',
    label: {en: 'online contact details', de: 'Online-Kontaktdaten'},
    definition: 'An e-mail address or anything else by which somebody can be reached online (16 CFR 312.2).'
  },
  'offline-contact-data': {
    parent: 'contact-data',
    label: {en: 'offline contact details', de: 'Offline-Kontaktdaten'},
    definition:
      'A postal address, telephone number or anything else by which somebody can be reached offline.'
  },
  'emergency-contact': {
    parent: 'contact-data',
    label: {en: 'emergency contact', de: 'Notfallkontakt'},
    definition: 'Whom to reach when something happens to somebody.'
  },

  'demographic-data': {
    parent: 'personal-data',
    label: {en: 'demographic data', de: 'demografische Angaben'},
    definition: 'Traits by which people are counted in groups.'
  },
  age: {
    parent: 'demographic-data',
    label: {en: 'age', de: 'Alter'},
    definition: 'The age or an age group.'
  },
  gender: {
    parent: 'demographic-data',
    label: {en: 'gender', de: 'Geschlecht'},
    definition: 'The gender that somebody states.'
  },
  nationality: {
    parent: 'demographic-data',
    label: {en: 'nationality', de: 'Staatsangehörigkeit'},
    definition: 'Of which country somebody is a national.'
  },
  language: {
    parent: 'demographic-data',
    label: {en: 'language', de: 'Sprache'},
    definition: 'Which language somebody speaks or prefers.'
  },
  'household-data': {
    parent: 'demographic-data',
    label: {en: 'family and household', de: 'Familie und Haushalt'},
    definition: 'Marital status, children, who lives together.'
  },
  income: {
    parent: 'demographic-data',
    label: {en: 'income', de: 'Einkommen'},
    definition: 'What somebody earns.'
  },

  'financial-data': {
    parent: 'personal-data',
    label: {en: 'financial data', de: 'Finanzdaten'},
    definition: 'How somebody pays and what they own or owe.'
  },
  'payment-card': {
    parent: 'financial-data',
    sensitive: ['ccpa'],
    label: {en: 'payment card details', de: 'Zahlungskartendaten'},
    definition: 'The number, expiry date and code of a credit or debit card.'
  },
  'bank-account': {
    parent: 'financial-data',
    sensitive: ['ccpa'],
    label: {en: 'bank account details', de: 'Bankverbindung'},
    definition: 'The number of a bank account and what is needed to pay from or to it.'
  },
  'billing-data': {
    parent: 'financial-data',
    label: {en: 'billing data', de: 'Rechnungsdaten'},
    definition: 'Invoices, billing address, tax data of an order.'
  },
  'payment-history': {
    parent: 'financial-data',
    label: {en: 'payment history', de: 'Zahlungsverlauf'},
    definition: 'What was paid when, and by which means.'
  },
  creditworthiness: {
    parent: 'financial-data',
    label: {en: 'creditworthiness', de: 'Bonität'},
    definition: 'How likely somebody is to pay: credit reports and scores.'
  },

  'commercial-data': {
    parent: 'personal-data',
    label: {en: 'orders and purchases', de: 'Bestellungen und Käufe'},
    definition: 'What somebody buys, books or considers.'
  },
  'order-data': {
    parent: 'commercial-data',
    label: {en: 'order data', de: 'Bestelldaten'},
    definition: 'What was ordered or booked, its delivery and its state.'
  },
  'purchase-history': {
    parent: 'commercial-data',
    label: {en: 'purchase history', de: 'Kaufhistorie'},
    definition: 'What somebody has bought over time.'
  },
  'saved-items': {
    parent: 'commercial-data',
    label: {en: 'saved items', de: 'gemerkte Artikel'},
    definition: 'Shopping carts, wish lists, configurations that somebody saved.'
  },
  'travel-data': {
    parent: 'commercial-data',
    label: {en: 'travel data', de: 'Reisedaten'},
    definition: 'Bookings, itineraries, seats, frequent-traveller numbers.'
  },
  'loyalty-data': {
    parent: 'commercial-data',
    label: {en: 'loyalty programme data', de: 'Daten aus Treueprogrammen'},
    definition: 'Membership, points and rewards of a loyalty programme.'
  },

  'account-data': {
    parent: 'personal-data',
    label: {en: 'account data', de: 'Kontodaten'},
    definition: 'What belongs to an account with a service.'
  },
  'login-credentials': {
    parent: 'account-data',
    sensitive: ['ccpa'],
    label: {en: 'login credentials', de: 'Zugangsdaten'},
    definition: 'User name or e-mail address together with a password, passkey or code.'
  },
  preferences: {
    parent: 'account-data',
    label: {en: 'preferences and settings', de: 'Vorlieben und Einstellungen'},
    definition: 'What somebody has chosen or set.'
  },
  interests: {
    parent: 'account-data',
    label: {en: 'interests', de: 'Interessen'},
    definition: 'What somebody says that they are interested in.'
  },
  'consent-records': {
    parent: 'account-data',
    label: {en: 'records of consent', de: 'Nachweise von Einwilligungen'},
    definition: 'What somebody agreed to or refused, and when.'
  },

  'location-data': {
    parent: 'personal-data',
    label: {en: 'location', de: 'Standort'},
    definition: 'Where somebody is or was.'
  },
  'precise-location': {
    parent: 'location-data',
    sensitive: ['ccpa'],
    label: {en: 'precise location', de: 'genauer Standort'},
    definition: 'A position as exact as a device can tell: satellite positioning, radio networks, beacons.'
  },
  'approximate-location': {
    parent: 'location-data',
    label: {en: 'approximate location', de: 'ungefährer Standort'},
    definition: 'The country, region or town, such as an IP address shows.'
  },

  'device-data': {
    parent: 'personal-data',
    label: {en: 'device data', de: 'Gerätedaten'},
    definition: 'What a device and its software tell about themselves.'
  },
  'ip-address': {
    parent: 'device-data',
    label: {en: 'IP address', de: 'IP-Adresse'},
    definition: 'The address of a device or connection on the internet.'
  },
  'device-identifiers': {
    parent: 'device-data',
    label: {en: 'device identifiers', de: 'Gerätekennungen'},
    definition: 'Advertising ids, serial numbers and other numbers that tell one device from others.'
  },
  'cookie-identifiers': {
    parent: 'device-data',
    label: {en: 'cookie identifiers', de: 'Cookie-Kennungen'},
    definition: 'Numbers in cookies or similar stores by which a browser is recognised.'
  },
  'browser-type': {
    parent: 'device-data',
    label: {en: 'browser type', de: 'Browsertyp'},
    definition: 'Name, version and language of the browser.'
  },
  'operating-system': {
    parent: 'device-data',
    label: {en: 'operating system', de: 'Betriebssystem'},
    definition: 'Name and version of the operating system, the model of the device.'
  },
  'network-data': {
    parent: 'device-data',
    label: {en: 'network data', de: 'Verbindungsdaten'},
    definition: 'The provider, kind and speed of a connection.'
  },
  'diagnostic-data': {
    parent: 'device-data',
    label: {en: 'diagnostic data', de: 'Diagnosedaten'},
    definition: 'Crash reports, error messages, measurements of performance.'
  },

  'usage-data': {
    parent: 'personal-data',
    label: {en: 'usage data', de: 'Nutzungsdaten'},
    definition: 'What somebody does with a site or a product.'
  },
  'pages-viewed': {
    parent: 'usage-data',
    label: {en: 'pages viewed', de: 'besuchte Seiten'},
    definition: 'The addresses of pages that somebody visited.'
  },
  'access-times': {
    parent: 'usage-data',
    label: {en: 'times of access', de: 'Zugriffszeiten'},
    definition: 'When a page, a message or a product was used.'
  },
  'referring-page': {
    parent: 'usage-data',
    label: {en: 'referring page', de: 'verweisende Seite'},
    definition: 'The page from which somebody came.'
  },
  clicks: {
    parent: 'usage-data',
    label: {en: 'clicks and scrolling', de: 'Klicks und Scrollen'},
    definition: 'What somebody clicks, types, scrolls to or hovers over.'
  },
  'search-queries': {
    parent: 'usage-data',
    label: {en: 'search queries', de: 'Suchanfragen'},
    definition: 'What somebody searched for.'
  },
  'browsing-history': {
    parent: 'usage-data',
    label: {en: 'browsing history', de: 'Browserverlauf'},
    definition: 'Visits over time, also across sites.'
  },
  'email-interaction': {
    parent: 'usage-data',
    label: {en: 'opening of our e-mails', de: 'Öffnen unserer E-Mails'},
    definition: 'Whether and when a message was received, opened or its links followed.'
  },
  'ad-interaction': {
    parent: 'usage-data',
    label: {en: 'response to advertising', de: 'Reaktion auf Werbung'},
    definition: 'Which advertisements somebody saw and clicked.'
  },
  'log-data': {
    parent: 'usage-data',
    label: {en: 'server logs', de: 'Serverprotokolle'},
    definition: 'What a server writes down about each request.'
  },

  'communication-data': {
    parent: 'personal-data',
    label: {en: 'correspondence', de: 'Korrespondenz'},
    definition: 'What somebody writes or says to the organisation, and when.'
  },
  'support-requests': {
    parent: 'communication-data',
    label: {en: 'enquiries', de: 'Anfragen'},
    definition: 'Questions, complaints and requests for help.'
  },
  'call-recordings': {
    parent: 'communication-data',
    label: {en: 'recordings of calls', de: 'Gesprächsaufzeichnungen'},
    definition: 'Recordings of telephone or video calls.'
  },
  'survey-answers': {
    parent: 'communication-data',
    label: {en: 'answers to surveys', de: 'Antworten auf Umfragen'},
    definition: 'What somebody answers in a survey or a contest.'
  },
  'private-messages': {
    parent: 'communication-data',
    sensitive: ['ccpa'],
    label: {en: 'private messages', de: 'private Nachrichten'},
    definition: 'The contents of mail, e-mail and text messages that are not meant for the organisation.'
  },

  content: {
    parent: 'personal-data',
    label: {en: 'content', de: 'Inhalte'},
    definition: 'What somebody makes or uploads.'
  },
  'posts-and-comments': {
    parent: 'content',
    label: {en: 'posts and comments', de: 'Beiträge und Kommentare'},
    definition: 'Posts, comments, reviews and ratings.'
  },
  'photos-and-videos': {
    parent: 'content',
    label: {en: 'photos and videos', de: 'Fotos und Videos'},
    definition: 'Pictures and films that somebody uploads.'
  },
  'audio-recordings': {
    parent: 'content',
    label: {en: 'audio recordings', de: 'Tonaufnahmen'},
    definition: 'Recordings of a voice or other sound.'
  },
  files: {
    parent: 'content',
    label: {en: 'files', de: 'Dateien'},
    definition: 'Documents and other files that somebody stores or sends.'
  },
  contacts: {
    parent: 'content',
    label: {en: 'contact lists', de: 'Kontaktlisten'},
    definition: 'Address books and lists of friends.'
  },

  'professional-data': {
    parent: 'personal-data',
    label: {en: 'professional data', de: 'berufliche Angaben'},
    definition: "Somebody's work."
  },
  employer: {
    parent: 'professional-data',
    label: {en: 'employer and job title', de: 'Arbeitgeber und Position'},
    definition: 'For whom and as what somebody works.'
  },
  'employment-history': {
    parent: 'professional-data',
    label: {en: 'employment history', de: 'beruflicher Werdegang'},
    definition: 'Earlier jobs, references, curriculum vitae.'
  },
  education: {
    parent: 'professional-data',
    label: {en: 'education', de: 'Ausbildung'},
    definition: 'Schools, degrees, certificates.'
  },

  'sensitive-data': {
    parent: 'personal-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'sensitive data', de: 'besondere Kategorien personenbezogener Daten'},
    definition: 'Data that the law protects more than other data, such as data about health or beliefs.'
  },
  'health-data': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'health data', de: 'Gesundheitsdaten'},
    definition: 'The physical or mental health of somebody, and care received.'
  },
  'biometric-data': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'biometric data', de: 'biometrische Daten'},
    definition: 'Measurements of the body that identify somebody: fingerprint, face, voice.'
  },
  'genetic-data': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'genetic data', de: 'genetische Daten'},
    definition: 'Inherited or acquired genetic traits.'
  },
  'ethnic-origin': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'racial or ethnic origin', de: 'rassische oder ethnische Herkunft'},
    definition: 'Racial or ethnic origin.'
  },
  'political-opinions': {
    parent: 'sensitive-data',
    sensitive: ['gdpr'],
    label: {en: 'political opinions', de: 'politische Meinungen'},
    definition: 'Political views, votes, memberships.'
  },
  beliefs: {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'religious or philosophical beliefs', de: 'religiöse oder weltanschauliche Überzeugungen'},
    definition: 'Religion or philosophical convictions.'
  },
  'union-membership': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'trade union membership', de: 'Gewerkschaftszugehörigkeit'},
    definition: 'Whether somebody is in a trade union.'
  },
  'sexual-orientation': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    label: {en: 'sex life or sexual orientation', de: 'Sexualleben oder sexuelle Orientierung'},
    definition: 'Sex life or sexual orientation.'
  },
  'immigration-status': {
    parent: 'sensitive-data',
    sensitive: ['ccpa'],
    label: {en: 'citizenship or immigration status', de: 'Staatsbürgerschafts- oder Aufenthaltsstatus'},
    definition: 'Whether somebody is a citizen or may stay in a country.'
  },
  'neural-data': {
    parent: 'sensitive-data',
    sensitive: ['ccpa'],
    label: {en: 'neural data', de: 'neuronale Daten'},
    definition: 'Measurements of the activity of the nervous system.'
  },
  'criminal-records': {
    parent: 'sensitive-data',
    sensitive: ['gdpr'],
    label: {en: 'criminal convictions and offences', de: 'strafrechtliche Verurteilungen und Straftaten'},
    definition: 'Convictions, offences and related measures (Art. 10 GDPR).'
  },

  'inferred-data': {
    parent: 'personal-data',
    label: {en: 'conclusions about you', de: 'Schlussfolgerungen über Sie'},
    definition: 'What is concluded from other data.'
  },
  profile: {
    parent: 'inferred-data',
    label: {en: 'profile', de: 'Profil'},
    definition: 'A picture of preferences, behaviour or abilities put together from other data.'
  },
  scores: {
    parent: 'inferred-data',
    label: {en: 'scores', de: 'Bewertungszahlen'},
    definition: 'Numbers that rate how somebody will behave, such as the risk of fraud.'
  },

  'children-data': {
    parent: 'personal-data',
    label: {en: "children's data", de: 'Daten von Kindern'},
    definition: 'Personal data of children as a whole.'
  },

  'non-personal-data': {
    label: {en: 'data that identifies nobody', de: 'Daten ohne Personenbezug'},
    definition: 'Information from which no person can be identified.'
  },
  'aggregate-data': {
    parent: 'non-personal-data',
    label: {en: 'aggregate data', de: 'zusammengefasste Daten'},
    definition: 'Counts and averages over many people.'
  },
  'anonymous-data': {
    parent: 'non-personal-data',
    label: {en: 'anonymous data', de: 'anonyme Daten'},
    definition: 'Data about single people that cannot be traced to them any more.'
  }
} as const satisfies Readonly<Record<string, DataTerm>>

/** The id of a category of data. */
export type DataCategory = keyof typeof dataCategories
