import type {DataCategory} from '../vocabulary/data-categories.js'
import type {Crosswalk} from './identifiers.js'

export const dataCategories: Crosswalk<DataCategory> = {
  'personal-data': {
    dpv: 'dpv:PersonalData',
    fideslang: 'user',
    opp115: 'Generic personal information'
  },
  'identity-data': {
    dpv: 'pd:Identifying',
    opp115: 'Personal identifier'
  },
  name: {
    dpv: 'pd:Name',
    fideslang: 'user.name',
    apple: 'NSPrivacyCollectedDataTypeName',
    play: 'PSL_NAME'
  },
  username: {
    dpv: 'pd:Username',
    fideslang: 'user.account.username',
    apple: 'NSPrivacyCollectedDataTypeUserID',
    play: 'PSL_USER_ACCOUNT'
  },
  'date-of-birth': {
    dpv: 'pd:BirthDate',
    fideslang: 'user.demographic.date_of_birth'
  },
  photograph: {
    dpv: 'pd:Picture',
    fideslang: 'user.content.self_image'
  },
  'government-identifier': {
    dpv: 'pd:OfficialID',
    fideslang: 'user.government_id'
  },
  'contact-data': {
    dpv: 'pd:Contact',
    fideslang: 'user.contact',
    opp115: 'Contact'
  },
  'email-address': {
    dpv: 'pd:EmailAddress',
    fideslang: 'user.contact.email',
    opp115: 'Contact',
    apple: 'NSPrivacyCollectedDataTypeEmailAddress',
    play: 'PSL_EMAIL'
  },
  'postal-address': {
    dpv: 'pd:PhysicalAddress',
    fideslang: 'user.contact.address',
    opp115: 'Contact',
    apple: 'NSPrivacyCollectedDataTypePhysicalAddress',
    play: 'PSL_ADDRESS'
  },
  'zip-code': {
    dpv: 'pd:PostalCode',
    fideslang: 'user.contact.address.postal_code'
  },
  'phone-number': {
    dpv: 'pd:TelephoneNumber',
    fideslang: 'user.contact.phone_number',
    opp115: 'Contact',
    apple: 'NSPrivacyCollectedDataTypePhoneNumber',
    play: 'PSL_PHONE'
  },
  'social-media-handle': {
    dpv: 'pd:SocialMedia',
    fideslang: 'user.contact.social_url',
    opp115: 'Social media data',
    apple: 'NSPrivacyCollectedDataTypeOtherUserContactInfo'
  },
  'demographic-data': {
    dpv: 'pd:Demographic',
    fideslang: 'user.demographic',
    opp115: 'Demographic'
  },
  age: {
    dpv: 'pd:Age',
    fideslang: 'user.demographic.age_range',
    opp115: 'Demographic'
  },
  gender: {
    dpv: 'pd:Gender',
    fideslang: 'user.demographic.gender',
    opp115: 'Demographic'
  },
  nationality: {dpv: 'pd:Nationality'},
  language: {
    dpv: 'pd:Language',
    fideslang: 'user.demographic.language'
  },
  'household-data': {
    dpv: 'pd:Family',
    fideslang: 'user.demographic.marital_status'
  },
  income: {dpv: 'pd:Income'},
  'financial-data': {
    dpv: 'pd:Financial',
    fideslang: 'user.financial',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypeOtherFinancialInfo',
    play: 'PSL_OTHER'
  },
  'payment-card': {
    dpv: 'pd:PaymentCard',
    fideslang: 'user.financial.credit_card',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypePaymentInfo',
    play: 'PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER'
  },
  'bank-account': {
    dpv: 'pd:BankAccount',
    fideslang: 'user.financial.bank_account',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypePaymentInfo',
    play: 'PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER'
  },
  'payment-history': {
    dpv: 'pd:Transaction',
    fideslang: 'user.payment',
    opp115: 'Financial'
  },
  creditworthiness: {
    dpv: 'pd:CreditWorthiness',
    opp115: 'Financial',
    apple: 'NSPrivacyCollectedDataTypeCreditInfo',
    play: 'PSL_CREDIT_SCORE'
  },
  'order-data': {dpv: 'pd:Purchase'},
  'purchase-history': {
    dpv: 'pd:PurchasesAndSpendingHabit',
    fideslang: 'user.behavior.purchase_history',
    apple: 'NSPrivacyCollectedDataTypePurchaseHistory',
    play: 'PSL_PURCHASE_HISTORY'
  },
  'travel-data': {dpv: 'pd:TravelHistory'},
  'account-data': {
    fideslang: 'user.account',
    opp115: 'User Profile'
  },
  'login-credentials': {
    dpv: 'pd:Authenticating',
    fideslang: 'user.authorization.credentials'
  },
  preferences: {
    dpv: 'pd:Preference',
    fideslang: 'user.settings'
  },
  interests: {dpv: 'pd:Interest'},
  'consent-records': {
    dpv: 'pd:PrivacyPreference',
    fideslang: 'user.privacy_preferences'
  },
  'location-data': {
    dpv: 'pd:Location',
    fideslang: 'user.location',
    opp115: 'Location'
  },
  'precise-location': {
    dpv: 'pd:GPSCoordinate',
    fideslang: 'user.location.precise',
    opp115: 'Location',
    apple: 'NSPrivacyCollectedDataTypePreciseLocation',
    play: 'PSL_PRECISE_LOCATION'
  },
  'approximate-location': {
    fideslang: 'user.location.coarse',
    opp115: 'Location',
    apple: 'NSPrivacyCollectedDataTypeCoarseLocation',
    play: 'PSL_APPROX_LOCATION'
  },
  'device-data': {
    dpv: 'pd:DeviceBased',
    fideslang: 'user.device',
    opp115: 'Computer information'
  },
  'ip-address': {
    dpv: 'pd:IPAddress',
    fideslang: 'user.device.ip_address',
    opp115: 'IP address and device IDs'
  },
  'device-identifiers': {
    dpv: 'pd:UID',
    fideslang: 'user.device.device_id',
    opp115: 'IP address and device IDs',
    apple: 'NSPrivacyCollectedDataTypeDeviceID',
    play: 'PSL_DEVICE_ID'
  },
  'cookie-identifiers': {
    fideslang: 'user.device.cookie_id',
    opp115: 'Cookies and tracking elements'
  },
  'browser-type': {
    dpv: 'pd:UserAgent',
    opp115: 'Computer information'
  },
  'operating-system': {
    dpv: 'pd:DeviceOperatingSystem',
    opp115: 'Computer information'
  },
  'diagnostic-data': {
    fideslang: 'user.device.telemetry',
    opp115: 'Computer information',
    apple: 'NSPrivacyCollectedDataTypeOtherDiagnosticData',
    play: 'PSL_PERFORMANCE_DIAGNOSTICS'
  },
  'usage-data': {
    dpv: 'pd:Behavioral',
    fideslang: 'user.behavior',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeOtherUsageData',
    play: 'PSL_OTHER_APP_ACTIVITY'
  },
  'pages-viewed': {
    dpv: 'pd:BrowsingBehavior',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeProductInteraction',
    play: 'PSL_USER_INTERACTION'
  },
  'access-times': {
    dpv: 'pd:ServiceConsumptionBehavior',
    opp115: 'User online activities'
  },
  'referring-page': {
    dpv: 'pd:BrowsingReferral',
    opp115: 'User online activities'
  },
  clicks: {
    dpv: 'pd:LinkClicked',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeProductInteraction',
    play: 'PSL_USER_INTERACTION'
  },
  'search-queries': {
    fideslang: 'user.behavior.search_history',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeSearchHistory',
    play: 'PSL_IN_APP_SEARCH_HISTORY'
  },
  'browsing-history': {
    dpv: 'pd:BrowserHistory',
    fideslang: 'user.behavior.browsing_history',
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeBrowsingHistory',
    play: 'PSL_WEB_BROWSING_HISTORY'
  },
  'ad-interaction': {
    opp115: 'User online activities',
    apple: 'NSPrivacyCollectedDataTypeAdvertisingData'
  },
  'communication-data': {dpv: 'pd:Communication'},
  'support-requests': {apple: 'NSPrivacyCollectedDataTypeCustomerSupport'},
  'call-recordings': {dpv: 'pd:VoiceCommunicationRecording'},
  'survey-answers': {opp115: 'Survey data'},
  'private-messages': {
    dpv: 'pd:EmailContent',
    apple: 'NSPrivacyCollectedDataTypeEmailsOrTextMessages',
    play: 'PSL_OTHER_MESSAGES'
  },
  content: {
    fideslang: 'user.content',
    apple: 'NSPrivacyCollectedDataTypeOtherUserContent',
    play: 'PSL_USER_GENERATED_CONTENT'
  },
  'posts-and-comments': {
    fideslang: 'user.content.public',
    apple: 'NSPrivacyCollectedDataTypeOtherUserContent',
    play: 'PSL_USER_GENERATED_CONTENT'
  },
  'photos-and-videos': {
    apple: 'NSPrivacyCollectedDataTypePhotosorVideos',
    play: 'PSL_PHOTOS'
  },
  'audio-recordings': {
    apple: 'NSPrivacyCollectedDataTypeAudioData',
    play: 'PSL_AUDIO'
  },
  files: {
    dpv: 'pd:PersonalDocuments',
    fideslang: 'user.content.private'
  },
  contacts: {
    dpv: 'pd:SocialNetwork',
    apple: 'NSPrivacyCollectedDataTypeContacts',
    play: 'PSL_CONTACTS'
  },
  'professional-data': {
    dpv: 'pd:Professional',
    fideslang: 'user.professional_information'
  },
  employer: {
    dpv: 'pd:CurrentEmployment',
    fideslang: 'user.professional_information.workplace'
  },
  'employment-history': {dpv: 'pd:EmploymentHistory'},
  education: {dpv: 'pd:Education'},
  'sensitive-data': {
    dpv: 'dpv:SpecialCategoryPersonalData',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'health-data': {
    dpv: 'pd:MedicalHealth',
    fideslang: 'user.health',
    opp115: 'Health',
    apple: 'NSPrivacyCollectedDataTypeHealth',
    play: 'PSL_HEALTH'
  },
  'fitness-data': {
    fideslang: 'user.health',
    apple: 'NSPrivacyCollectedDataTypeFitness',
    play: 'PSL_FITNESS'
  },
  'reproductive-health': {
    dpv: 'pd:MedicalHealth',
    fideslang: 'user.health',
    apple: 'NSPrivacyCollectedDataTypeHealth',
    play: 'PSL_HEALTH'
  },
  'biometric-data': {
    dpv: 'pd:Biometric',
    fideslang: 'user.biometrics',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'genetic-data': {
    dpv: 'pd:Genetic',
    fideslang: 'user.health.genetic',
    opp115: 'Health',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'ethnic-origin': {
    dpv: 'pd:EthnicOrigin',
    fideslang: 'user.demographic.race_ethnicity',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_RACE_ETHNICITY'
  },
  'political-opinions': {
    dpv: 'pd:PoliticalOpinion',
    fideslang: 'user.demographic.political_opinion',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_POLITICAL_RELIGIOUS'
  },
  beliefs: {
    dpv: 'pd:ReligiousBelief',
    fideslang: 'user.demographic.religious_belief',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_POLITICAL_RELIGIOUS'
  },
  'union-membership': {
    dpv: 'pd:TradeUnionMembership',
    fideslang: 'user.demographic.union_membership',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo'
  },
  'sexual-orientation': {
    dpv: 'pd:Sexual',
    fideslang: 'user.demographic.sexual_orientation',
    apple: 'NSPrivacyCollectedDataTypeSensitiveInfo',
    play: 'PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY'
  },
  'immigration-status': {
    dpv: 'pd:Citizenship',
    fideslang: 'user.demographic.citizenship_or_immigration_status'
  },
  'criminal-records': {
    dpv: 'pd:Criminal',
    fideslang: 'user.criminal_history'
  },
  profile: {
    dpv: 'pd:Profile',
    fideslang: 'user.demographic.profile',
    opp115: 'User Profile'
  },
  'children-data': {fideslang: 'user.children'}
}
