import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** A law that protects some data more than other data. */
export type Protector = 'gdpr' | 'ccpa' | 'us-health'

/** A category of data. */
interface DataTerm extends Entry {
  /**
   * The laws that protect it more than other data: `gdpr` for Art. 9 and 10, `ccpa` for sensitive
   * personal information (Civ. Code 1798.140(ae)), `us-health` for consumer health data (RCW 19.373.010(8)).
   */
  readonly sensitive?: readonly Protector[]
}

/**
 * What data can be about. `personal-data` is the root of everything that concerns a person; below it
 * stand the groups, below them their members. `non-personal-data` stands apart.
 */
export const dataCategories = /* @__PURE__ */ labelled(labels.dataCategories, {
  'personal-data': {
    definition: 'Any information about a person who is identified or can be identified.',
    dpv: 'dpv:PersonalData',
    fideslang: 'user',
    opp115: 'Generic personal information'
  },

  'identity-data': {
    parent: 'personal-data',
    definition: 'Who somebody is.',
    dpv: 'pd:Identifying',
    opp115: 'Personal identifier'
  },
  name: {
    parent: 'identity-data',
    definition: 'First and last name, title, form of address.',
    dpv: 'pd:Name',
    fideslang: 'user.name',
    apple: 'NSPrivacyCollectedDataTypeName',
    play: 'PSL_NAME'
  },
  username: {
    parent: 'identity-data',
    definition: 'A name that somebody goes by in a service.',
    dpv: 'pd:Username',
    fideslang: 'user.account.username',
    apple: 'NSPrivacyCollectedDataTypeUserID',
    play: 'PSL_USER_ACCOUNT'
  },
  'date-of-birth': {
    parent: 'identity-data',
    definition: 'The day on which somebody was born.',
    dpv: 'pd:BirthDate',
    fideslang: 'user.demographic.date_of_birth'
  },
  photograph: {
    parent: 'identity-data',
    definition: 'A picture in which somebody can be recognised.',
    dpv: 'pd:Picture',
    fideslang: 'user.content.self_image'
  },
  signature: {
    parent: 'identity-data',
    definition: 'A handwritten or electronic signature.'
  },
  'government-identifier': {
    parent: 'identity-data',
    sensitive: ['ccpa'],
    definition:
      'The number of an identity card, passport or driving licence, a social security or tax number.',
    dpv: 'pd:OfficialID',
    fideslang: 'user.government_id'
  },

  'contact-data': {
    parent: 'personal-data',
    definition: 'How somebody can be reached.',
    dpv: 'pd:Contact',
    fideslang: 'user.contact',
    opp115: 'Contact'
  },
  'email-address': {
    parent: 'contact-data',
    definition: 'An address for e-mail.',
    dpv: 'pd:EmailAddress',
    fideslang: 'user.contact.email',
    opp115: 'Contact',
    apple: 'NSPrivacyCollectedDataTypeEmailAddress',
    play: 'PSL_EMAIL'
  },
  'postal-address': {
    parent: 'contact-data',
    definition: 'Where somebody lives or takes delivery.',
    dpv: 'pd:PhysicalAddress',
    fideslang: 'user.contact.address',
    opp115: 'Contact',
    apple: 'NSPrivacyCollectedDataTypePhysicalAddress',
    play: 'PSL_ADDRESS'
  },
  'zip-code': {
    parent: 'contact-data',
    definition: 'The postal or ZIP code alone.',
    dpv: 'pd:PostalCode',
    fideslang: 'user.contact.address.postal_code'
  },
  'phone-number': {
    parent: 'contact-data',
    definition: 'A landline, mobile or fax number.',
    dpv: 'pd:TelephoneNumber',
    fideslang: 'user.contact.phone_number',
    opp115: 'Contact',
    apple: 'NSPrivacyCollectedDataTypePhoneNumber',
    play: 'PSL_PHONE'
  },
  'social-media-handle': {
    parent: 'contact-data',
    definition: 'The name or address of a profile in a social network or messenger.',
    dpv: 'pd:SocialMedia',
    fideslang: 'user.contact.social_url',
    opp115: 'Social media data',
    apple: 'NSPrivacyCollectedDataTypeOtherUserContactInfo'
  },
  'online-contact-data': {
    parent: 'contact-data',
    definition: 'An e-mail address or anything else by which somebody can be reached online (16 CFR 312.2).'
  },
  'offline-contact-data': {
    parent: 'contact-data',
    definition:
      'A postal address, telephone number or anything else by which somebody can be reached offline.'
  },
  'emergency-contact': {
    parent: 'contact-data',
    definition: 'Whom to reach when something happens to somebody.'
  },

  'demographic-data': {
    parent: 'personal-data',
    definition: 'Traits by which people are counted in groups.',
    dpv: 'pd:Demographic',
    fideslang: 'user.demographic',
    opp115: 'Demographic'
  },
  age: {
    parent: 'demographic-data',
    definition: 'The age or an age group.',
    dpv: 'pd:Age',
    fideslang: 'user.demographic.age_range',
    opp115: 'Demographic'
  },
  gender: {
    parent: 'demographic-data',
    definition: 'The gender that somebody states.',
    dpv: 'pd:Gender',
    fideslang: 'user.demographic.gender',
    opp115: 'Demographic'
  },
  nationality: {
    parent: 'demographic-data',
    definition: 'Of which country somebody is a national.',
    dpv: 'pd:Nationality'
  },
  language: {
    parent: 'demographic-data',
    definition: 'Which language somebody speaks or prefers.',
    dpv: 'pd:Language',
    fideslang: 'user.demographic.language'
  },
  'household-data': {
    parent: 'demographic-data',
    definition: 'Marital status, children, who lives together.',
    dpv: 'pd:Family',
    fideslang: 'user.demographic.marital_status'
  },
  income: {
    parent: 'demographic-data',
    definition: 'What somebody earns.',
    dpv: 'pd:Income'
  },

  'financial-data': {
    parent: 'personal-data',
    definition: 'How somebody pays and what they own or owe.',
    dpv: 'pd:Financial',
    fideslang: 'user.financial',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypeOtherFinancialInfo',
    play: 'PSL_OTHER'
  },
  'payment-card': {
    parent: 'financial-data',
    sensitive: ['ccpa'],
    definition: 'The number, expiry date and code of a credit or debit card.',
    dpv: 'pd:PaymentCard',
    fideslang: 'user.financial.credit_card',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypePaymentInfo',
    play: 'PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER'
  },
  'bank-account': {
    parent: 'financial-data',
    sensitive: ['ccpa'],
    definition: 'The number of a bank account and what is needed to pay from or to it.',
    dpv: 'pd:BankAccount',
    fideslang: 'user.financial.bank_account',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypePaymentInfo',
    play: 'PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER'
  },
  'billing-data': {
    parent: 'financial-data',
    definition: 'Invoices, billing address, tax data of an order.'
  },
  'payment-history': {
    parent: 'financial-data',
    definition: 'What was paid when, and by which means.',
    dpv: 'pd:Transaction',
    fideslang: 'user.payment',
    opp115: 'Financial'
  },
  creditworthiness: {
    parent: 'financial-data',
    definition: 'How likely somebody is to pay: credit reports and scores.',
    dpv: 'pd:CreditWorthiness',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypeCreditInfo',
    play: 'PSL_CREDIT_SCORE'
  },

  'commercial-data': {
    parent: 'personal-data',
    definition: 'What somebody buys, books or considers.'
  },
  'order-data': {
    parent: 'commercial-data',
    definition: 'What was ordered or booked, its delivery and its state.',
    dpv: 'pd:Purchase'
  },
  'purchase-history': {
    parent: 'commercial-data',
    definition: 'What somebody has bought over time.',
    dpv: 'pd:PurchasesAndSpendingHabit',
    fideslang: 'user.behavior.purchase_history',
    apple: 'NSPrivacyCollectedDataTypePurchaseHistory',
    play: 'PSL_PURCHASE_HISTORY'
  },
  'saved-items': {
    parent: 'commercial-data',
    definition: 'Shopping carts, wish lists, configurations that somebody saved.'
  },
  'travel-data': {
    parent: 'commercial-data',
    definition: 'Bookings, itineraries, seats, frequent-traveller numbers.',
    dpv: 'pd:TravelHistory'
  },
  'loyalty-data': {
    parent: 'commercial-data',
    definition: 'Membership, points and rewards of a loyalty programme.'
  },

  'account-data': {
    parent: 'personal-data',
    definition: 'What belongs to an account with a service.',
    fideslang: 'user.account',
    opp115: 'User Profile'
  },
  'login-credentials': {
    parent: 'account-data',
    sensitive: ['ccpa'],
    definition: 'User name or e-mail address together with a password, passkey or code.',
    dpv: 'pd:Authenticating',
    fideslang: 'user.authorization.credentials'
  },
  preferences: {
    parent: 'account-data',
    definition: 'What somebody has chosen or set.',
    dpv: 'pd:Preference',
    fideslang: 'user.settings'
  },
  interests: {
    parent: 'account-data',
    definition: 'What somebody says that they are interested in.',
    dpv: 'pd:Interest'
  },
  'consent-records': {
    parent: 'account-data',
    definition: 'What somebody agreed to or refused, and when.',
    dpv: 'pd:PrivacyPreference',
    fideslang: 'user.privacy_preferences'
  },

  'location-data': {
    parent: 'personal-data',
    definition: 'Where somebody is or was.',
    dpv: 'pd:Location',
    fideslang: 'user.location',
    opp115: 'Location'
  },
  'precise-location': {
    parent: 'location-data',
    sensitive: ['ccpa'],
    definition: 'A position as exact as a device can tell: satellite positioning, radio networks, beacons.',
    dpv: 'pd:GPSCoordinate',
    fideslang: 'user.location.precise',
    opp115: 'Location',
    apple: 'NSPrivacyCollectedDataTypePreciseLocation',
    play: 'PSL_PRECISE_LOCATION'
  },
  'approximate-location': {
    parent: 'location-data',
    definition: 'The country, region or town, such as an IP address shows.',
    fideslang: 'user.location.coarse',
    opp115: 'Location',
    apple: 'NSPrivacyCollectedDataTypeCoarseLocation',
    play: 'PSL_APPROX_LOCATION'
  },

  'device-data': {
    parent: 'personal-data',
    definition: 'What a device and its software tell about themselves.',
    dpv: 'pd:DeviceBased',
    fideslang: 'user.device',
    opp115: 'Computer information'
  },
  'ip-address': {
    parent: 'device-data',
    definition: 'The address of a device or connection on the internet.',
    dpv: 'pd:IPAddress',
    fideslang: 'user.device.ip_address',
    opp115: 'IP address and device IDs'
  },
  'device-identifiers': {
    parent: 'device-data',
    definition: 'Advertising ids, serial numbers and other numbers that tell one device from others.',
    dpv: 'pd:UID',
    fideslang: 'user.device.device_id',
    opp115: 'IP address and device IDs',
    apple: 'NSPrivacyCollectedDataTypeDeviceID',
    play: 'PSL_DEVICE_ID'
  },
  'cookie-identifiers': {
    parent: 'device-data',
    definition: 'Numbers in cookies or similar stores by which a browser is recognised.',
    fideslang: 'user.device.cookie_id',
    opp115: 'Cookies and tracking elements'
  },
  'browser-type': {
    parent: 'device-data',
    definition: 'Name, version and language of the browser.',
    dpv: 'pd:UserAgent',
    opp115: 'Computer information'
  },
  'operating-system': {
    parent: 'device-data',
    definition: 'Name and version of the operating system, the model of the device.',
    dpv: 'pd:DeviceOperatingSystem',
    opp115: 'Computer information'
  },
  'network-data': {
    parent: 'device-data',
    definition: 'The provider, kind and speed of a connection.'
  },
  'diagnostic-data': {
    parent: 'device-data',
    definition: 'Crash reports, error messages, measurements of performance.',
    fideslang: 'user.device.telemetry',
    opp115: 'Computer information',
    apple: 'NSPrivacyCollectedDataTypeOtherDiagnosticData',
    play: 'PSL_PERFORMANCE_DIAGNOSTICS'
  },

  'usage-data': {
    parent: 'personal-data',
    definition: 'What somebody does with a site or a product.',
    dpv: 'pd:Behavioral',
    fideslang: 'user.behavior',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeOtherUsageData',
    play: 'PSL_OTHER_APP_ACTIVITY'
  },
  'pages-viewed': {
    parent: 'usage-data',
    definition: 'The addresses of pages that somebody visited.',
    dpv: 'pd:BrowsingBehavior',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeProductInteraction',
    play: 'PSL_USER_INTERACTION'
  },
  'access-times': {
    parent: 'usage-data',
    definition: 'When a page, a message or a product was used.',
    dpv: 'pd:ServiceConsumptionBehavior',
    opp115: 'User online activities'
  },
  'referring-page': {
    parent: 'usage-data',
    definition: 'The page from which somebody came.',
    dpv: 'pd:BrowsingReferral',
    opp115: 'User online activities'
  },
  clicks: {
    parent: 'usage-data',
    definition: 'What somebody clicks, types, scrolls to or hovers over.',
    dpv: 'pd:LinkClicked',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeProductInteraction',
    play: 'PSL_USER_INTERACTION'
  },
  'search-queries': {
    parent: 'usage-data',
    definition: 'What somebody searched for.',
    fideslang: 'user.behavior.search_history',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeSearchHistory',
    play: 'PSL_IN_APP_SEARCH_HISTORY'
  },
  'browsing-history': {
    parent: 'usage-data',
    definition: 'Visits over time, also across sites.',
    dpv: 'pd:BrowserHistory',
    fideslang: 'user.behavior.browsing_history',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeBrowsingHistory',
    play: 'PSL_WEB_BROWSING_HISTORY'
  },
  'email-interaction': {
    parent: 'usage-data',
    definition: 'Whether and when a message was received, opened or its links followed.'
  },
  'ad-interaction': {
    parent: 'usage-data',
    definition: 'Which advertisements somebody saw and clicked.',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeAdvertisingData'
  },
  'log-data': {
    parent: 'usage-data',
    definition: 'What a server writes down about each request.'
  },

  'communication-data': {
    parent: 'personal-data',
    definition: 'What somebody writes or says to the organisation, and when.',
    dpv: 'pd:Communication'
  },
  'support-requests': {
    parent: 'communication-data',
    definition: 'Questions, complaints and requests for help.',
    apple: 'NSPrivacyCollectedDataTypeCustomerSupport'
  },
  'call-recordings': {
    parent: 'communication-data',
    definition: 'Recordings of telephone or video calls.',
    dpv: 'pd:VoiceCommunicationRecording'
  },
  'survey-answers': {
    parent: 'communication-data',
    definition: 'What somebody answers in a survey or a contest.',
    opp115: 'Survey data'
  },
  'private-messages': {
    parent: 'communication-data',
    sensitive: ['ccpa'],
    definition: 'The contents of mail, e-mail and text messages that are not meant for the organisation.',
    dpv: 'pd:EmailContent',
    apple: 'NSPrivacyCollectedDataTypeEmailsOrTextMessages',
    play: 'PSL_OTHER_MESSAGES'
  },

  content: {
    parent: 'personal-data',
    definition: 'What somebody makes or uploads.',
    fideslang: 'user.content',
    apple: 'NSPrivacyCollectedDataTypeOtherUserContent',
    play: 'PSL_USER_GENERATED_CONTENT'
  },
  'posts-and-comments': {
    parent: 'content',
    definition: 'Posts, comments, reviews and ratings.',
    fideslang: 'user.content.public',
    apple: 'NSPrivacyCollectedDataTypeOtherUserContent',
    play: 'PSL_USER_GENERATED_CONTENT'
  },
  'photos-and-videos': {
    parent: 'content',
    definition: 'Pictures and films that somebody uploads.',
    apple: 'NSPrivacyCollectedDataTypePhotosorVideos',
    play: 'PSL_PHOTOS'
  },
  'audio-recordings': {
    parent: 'content',
    definition: 'Recordings of a voice or other sound.',
    apple: 'NSPrivacyCollectedDataTypeAudioData',
    play: 'PSL_AUDIO'
  },
  files: {
    parent: 'content',
    definition: 'Documents and other files that somebody stores or sends.',
    dpv: 'pd:PersonalDocuments',
    fideslang: 'user.content.private'
  },
  contacts: {
    parent: 'content',
    definition: 'Address books and lists of friends.',
    dpv: 'pd:SocialNetwork',
    apple: 'NSPrivacyCollectedDataTypeContacts',
    play: 'PSL_CONTACTS'
  },

  'professional-data': {
    parent: 'personal-data',
    definition: "Somebody's work.",
    dpv: 'pd:Professional',
    fideslang: 'user.professional_information'
  },
  employer: {
    parent: 'professional-data',
    definition: 'For whom and as what somebody works.',
    dpv: 'pd:CurrentEmployment',
    fideslang: 'user.professional_information.workplace'
  },
  'employment-history': {
    parent: 'professional-data',
    definition: 'Earlier jobs, references, curriculum vitae.',
    dpv: 'pd:EmploymentHistory'
  },
  education: {
    parent: 'professional-data',
    definition: 'Schools, degrees, certificates.',
    dpv: 'pd:Education'
  },

  'sensitive-data': {
    parent: 'personal-data',
    sensitive: ['gdpr', 'ccpa'],
    definition: 'Data that the law protects more than other data, such as data about health or beliefs.',
    dpv: 'dpv:SpecialCategoryPersonalData',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'health-data': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa', 'us-health'],
    definition: 'The physical or mental health of somebody, and care received.',
    dpv: 'pd:MedicalHealth',
    fideslang: 'user.health',
    opp115: 'Health',
    apple: 'NSPrivacyCollectedDataTypeHealth',
    play: 'PSL_HEALTH'
  },
  'fitness-data': {
    parent: 'health-data',
    sensitive: ['gdpr', 'ccpa', 'us-health'],
    definition: 'Exercise, sleep, pulse and other measurements of how the body does.',
    fideslang: 'user.health',
    apple: 'NSPrivacyCollectedDataTypeFitness',
    play: 'PSL_FITNESS'
  },
  'reproductive-health': {
    parent: 'health-data',
    sensitive: ['gdpr', 'ccpa', 'us-health'],
    definition: 'Cycle, fertility, contraception, pregnancy, and care for them.',
    dpv: 'pd:MedicalHealth',
    fideslang: 'user.health',
    apple: 'NSPrivacyCollectedDataTypeHealth',
    play: 'PSL_HEALTH'
  },
  'biometric-data': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa', 'us-health'],
    definition: 'Measurements of the body that identify somebody: fingerprint, face, voice.',
    dpv: 'pd:Biometric',
    fideslang: 'user.biometrics',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'genetic-data': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa', 'us-health'],
    definition: 'Inherited or acquired genetic traits.',
    dpv: 'pd:Genetic',
    fideslang: 'user.health.genetic',
    opp115: 'Health',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'ethnic-origin': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    definition: 'Racial or ethnic origin.',
    dpv: 'pd:EthnicOrigin',
    fideslang: 'user.demographic.race_ethnicity',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_RACE_ETHNICITY'
  },
  'political-opinions': {
    parent: 'sensitive-data',
    sensitive: ['gdpr'],
    definition: 'Political views, votes, memberships.',
    dpv: 'pd:PoliticalOpinion',
    fideslang: 'user.demographic.political_opinion',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_POLITICAL_RELIGIOUS'
  },
  beliefs: {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    definition: 'Religion or philosophical convictions.',
    dpv: 'pd:ReligiousBelief',
    fideslang: 'user.demographic.religious_belief',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_POLITICAL_RELIGIOUS'
  },
  'union-membership': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    definition: 'Whether somebody is in a trade union.',
    dpv: 'pd:TradeUnionMembership',
    fideslang: 'user.demographic.union_membership',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'sexual-orientation': {
    parent: 'sensitive-data',
    sensitive: ['gdpr', 'ccpa'],
    definition: 'Sex life or sexual orientation.',
    dpv: 'pd:Sexual',
    fideslang: 'user.demographic.sexual_orientation',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY'
  },
  'immigration-status': {
    parent: 'sensitive-data',
    sensitive: ['ccpa'],
    definition: 'Whether somebody is a citizen or may stay in a country.',
    dpv: 'pd:Citizenship',
    fideslang: 'user.demographic.citizenship_or_immigration_status'
  },
  'neural-data': {
    parent: 'sensitive-data',
    sensitive: ['ccpa'],
    definition: 'Measurements of the activity of the nervous system.'
  },
  'criminal-records': {
    parent: 'sensitive-data',
    sensitive: ['gdpr'],
    definition: 'Convictions, offences and related measures (Art. 10 GDPR).',
    dpv: 'pd:Criminal',
    fideslang: 'user.criminal_history'
  },

  'inferred-data': {
    parent: 'personal-data',
    definition: 'What is concluded from other data.'
  },
  profile: {
    parent: 'inferred-data',
    definition: 'A picture of preferences, behaviour or abilities put together from other data.',
    dpv: 'pd:Profile',
    fideslang: 'user.demographic.profile',
    opp115: 'User Profile'
  },
  scores: {
    parent: 'inferred-data',
    definition: 'Numbers that rate how somebody will behave, such as the risk of fraud.'
  },

  'children-data': {
    parent: 'personal-data',
    definition: 'Personal data of children as a whole.',
    fideslang: 'user.children'
  },

  'non-personal-data': {
    definition: 'Information from which no person can be identified.'
  },
  'aggregate-data': {
    parent: 'non-personal-data',
    definition: 'Counts and averages over many people.'
  },
  'anonymous-data': {
    parent: 'non-personal-data',
    definition: 'Data about single people that cannot be traced to them any more.'
  }
} as const satisfies Readonly<Record<string, DataTerm>>)

/** The id of a category of data. */
export type DataCategory = keyof typeof dataCategories
