import type {Vocabulary} from './term.js'

/** What data is used for. */
export const purposes = {
  service: {
    label: {en: 'providing our service', de: 'Erbringung unserer Leistungen'},
    definition: 'Doing what people asked for.',
    dpv: 'dpv:ServiceProvision',
    fideslang: 'essential.service',
    opp115: 'Basic service/feature',
    apple: 'NSPrivacyCollectedDataTypePurposeAppFunctionality',
    play: 'PSL_APP_FUNCTIONALITY'
  },
  'order-fulfilment': {
    parent: 'service',
    label: {en: 'carrying out orders', de: 'Abwicklung von Bestellungen'},
    definition: 'Taking, delivering and following orders or bookings.',
    dpv: 'dpv:CustomerOrderManagement',
    opp115: 'Basic service/feature'
  },
  delivery: {
    parent: 'service',
    label: {en: 'delivery', de: 'Lieferung'},
    definition: 'Bringing goods to people.',
    dpv: 'dpv:DeliveryOfGoods',
    opp115: 'Basic service/feature'
  },
  payment: {
    parent: 'service',
    label: {en: 'payment', de: 'Zahlung'},
    definition: 'Taking and refunding payments, sending invoices.',
    dpv: 'dpv:PaymentManagement',
    fideslang: 'essential.service.payment_processing',
    opp115: 'Basic service/feature'
  },
  'account-management': {
    parent: 'service',
    label: {en: 'managing accounts', de: 'Verwaltung von Konten'},
    definition: 'Opening, keeping and closing accounts.',
    dpv: 'dpv:AccountManagement',
    opp115: 'Basic service/feature',
    play: 'PSL_ACCOUNT_MANAGEMENT'
  },
  authentication: {
    parent: 'service',
    label: {en: 'signing in', de: 'Anmeldung'},
    definition: 'Recognising who signs in.',
    dpv: 'dpv:IdentityAuthentication',
    fideslang: 'essential.service.authentication',
    opp115: 'Service Operation and Security'
  },
  'customer-support': {
    parent: 'service',
    label: {en: 'answering enquiries', de: 'Beantwortung von Anfragen'},
    definition: 'Answering questions, helping, handling complaints.',
    dpv: 'dpv:CustomerCare',
    fideslang: 'essential.service.operations.support',
    opp115: 'Basic service/feature'
  },
  'service-messages': {
    parent: 'service',
    label: {en: 'messages about the service', de: 'Mitteilungen zum Dienst'},
    definition: 'Confirmations, the state of an order, notices of change.',
    dpv: 'dpv:CommunicationManagement',
    fideslang: 'essential.service.notifications',
    opp115: 'Basic service/feature',
    play: 'PSL_DEVELOPER_COMMUNICATIONS'
  },
  'communication-between-users': {
    parent: 'service',
    label: {en: 'contact between users', de: 'Kontakt zwischen Nutzern'},
    definition: 'Letting users write to each other or publish for each other.'
  },
  events: {
    parent: 'service',
    label: {en: 'events and contests', de: 'Veranstaltungen und Gewinnspiele'},
    definition: 'Running events, contests and prize draws.'
  },

  'site-operation': {
    label: {en: 'running our site', de: 'Betrieb unserer Website'},
    definition: 'Delivering pages and keeping the service working.',
    dpv: 'dpv:TechnicalServiceProvision',
    fideslang: 'essential.service.operations',
    opp115: 'Service Operation and Security'
  },
  administration: {
    parent: 'site-operation',
    label: {en: 'administration', de: 'Verwaltung'},
    definition: 'Administering the site and the systems.'
  },
  troubleshooting: {
    parent: 'site-operation',
    label: {en: 'finding and fixing faults', de: 'Erkennung und Behebung von Störungen'},
    definition: 'Diagnosing and fixing problems.',
    dpv: 'dpv:RepairImpairments',
    opp115: 'Service Operation and Security'
  },
  'remembering-details': {
    parent: 'site-operation',
    label: {en: 'remembering details and settings', de: 'Merken von Angaben und Einstellungen'},
    definition: 'Sparing people from entering something twice.',
    dpv: 'dpv:OptimisationForConsumer',
    fideslang: 'functional.storage',
    opp115: 'Additional service/feature'
  },
  'consent-management': {
    parent: 'site-operation',
    label: {en: 'recording choices', de: 'Festhalten von Entscheidungen'},
    definition: 'Remembering what people agreed to or refused.',
    fideslang: 'functional.storage.privacy_preferences'
  },

  'product-improvement': {
    label: {en: 'improving our service', de: 'Verbesserung unserer Leistungen'},
    definition: 'Making the product or the site better, developing new ones.',
    dpv: 'dpv:ImproveExistingProductsAndServices',
    fideslang: 'functional.service.improve',
    opp115: 'Analytics/Research'
  },
  analytics: {
    parent: 'product-improvement',
    label: {en: 'measuring use', de: 'Messung der Nutzung'},
    definition: 'Finding out how a site or a product is used.',
    dpv: 'dpv:ServiceUsageAnalytics',
    fideslang: 'analytics',
    opp115: 'Analytics/Research',
    apple: 'NSPrivacyCollectedDataTypePurposeAnalytics',
    play: 'PSL_ANALYTICS'
  },
  testing: {
    parent: 'product-improvement',
    label: {en: 'testing', de: 'Tests'},
    definition: 'Trying out variants and new features.'
  },
  'machine-learning': {
    parent: 'product-improvement',
    label: {en: 'training of models', de: 'Training von Modellen'},
    definition: 'Training or improving artificial intelligence.',
    fideslang: 'train_ai_system'
  },
  personalisation: {
    label: {en: 'personalisation', de: 'Personalisierung'},
    definition: 'Fitting content or offers to a person.',
    dpv: 'dpv:Personalisation',
    fideslang: 'personalize',
    opp115: 'Personalization/Customization',
    apple: 'NSPrivacyCollectedDataTypePurposeProductPersonalization',
    play: 'PSL_PERSONALIZATION'
  },
  'personalised-content': {
    parent: 'personalisation',
    label: {en: 'personalised content', de: 'personalisierte Inhalte'},
    definition: 'Choosing content by interests or behaviour.',
    dpv: 'dpv:ServicePersonalisation',
    fideslang: 'personalize.content',
    opp115: 'Personalization/Customization'
  },
  recommendations: {
    parent: 'personalisation',
    label: {en: 'recommendations', de: 'Empfehlungen'},
    definition: 'Suggesting products or people.',
    dpv: 'dpv:ProvidePersonalisedRecommendations',
    opp115: 'Personalization/Customization'
  },

  marketing: {
    label: {en: 'marketing', de: 'Marketing'},
    definition: 'Making offers known.',
    dpv: 'dpv:Marketing',
    fideslang: 'marketing',
    opp115: 'Marketing',
    apple: 'NSPrivacyCollectedDataTypePurposeDeveloperAdvertising'
  },
  'direct-marketing': {
    parent: 'marketing',
    label: {en: 'direct marketing', de: 'Direktwerbung'},
    definition: 'Offers sent to a person by e-mail, post, message or telephone.',
    dpv: 'dpv:DirectMarketing',
    fideslang: 'marketing.communications',
    opp115: 'Marketing'
  },
  newsletter: {
    parent: 'marketing',
    label: {en: 'newsletter', de: 'Newsletter'},
    definition: 'Regular messages to which people subscribe.',
    fideslang: 'marketing.communications.email',
    opp115: 'Marketing'
  },
  'partner-marketing': {
    parent: 'marketing',
    label: {en: 'marketing for partners', de: 'Werbung für Partner'},
    definition: 'Telling people of the offers of others.',
    opp115: 'Marketing',
    apple: 'NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising'
  },
  'sales-follow-up': {
    parent: 'marketing',
    label: {en: 'following up on interest', de: 'Nachfassen bei Interesse'},
    definition: 'Getting in touch about something that somebody looked at or saved.',
    fideslang: 'sales',
    opp115: 'Marketing'
  },
  advertising: {
    parent: 'marketing',
    label: {en: 'advertising', de: 'Werbung'},
    definition: 'Showing advertisements.',
    dpv: 'dpv:Advertising',
    fideslang: 'marketing.advertising',
    opp115: 'Advertising',
    play: 'PSL_ADVERTISING'
  },
  'targeted-advertising': {
    parent: 'marketing',
    label: {en: 'targeted advertising', de: 'zielgerichtete Werbung'},
    definition: 'Choosing advertisements by the behaviour or the traits of a person.',
    dpv: 'dpv:TargetedAdvertising',
    fideslang: 'marketing.advertising.third_party.targeted',
    opp115: 'Advertising'
  },
  'advertising-measurement': {
    parent: 'marketing',
    label: {en: 'measuring advertising', de: 'Erfolgsmessung von Werbung'},
    definition: 'Finding out how well an advertisement works.',
    fideslang: 'analytics.reporting.ad_performance',
    opp115: 'Analytics/Research'
  },

  security: {
    label: {en: 'security', de: 'Sicherheit'},
    definition: 'Protecting systems, data and people.',
    dpv: 'dpv:EnforceSecurity',
    fideslang: 'essential.service.security',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'fraud-prevention': {
    parent: 'security',
    label: {en: 'preventing fraud', de: 'Verhinderung von Betrug'},
    definition: 'Recognising and preventing fraud.',
    dpv: 'dpv:FraudPreventionAndDetection',
    fideslang: 'essential.fraud_detection',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'abuse-prevention': {
    parent: 'security',
    label: {en: 'preventing abuse', de: 'Verhinderung von Missbrauch'},
    definition: 'Recognising attacks, spam and other misuse, and where they come from.',
    dpv: 'dpv:MisusePreventionAndDetection',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'identity-verification': {
    parent: 'security',
    label: {en: 'verifying identity', de: 'Prüfung der Identität'},
    definition: 'Making sure that somebody is who they say they are.',
    dpv: 'dpv:IdentityVerification',
    opp115: 'Service Operation and Security'
  },

  'legal-purposes': {
    label: {en: 'legal purposes', de: 'rechtliche Zwecke'},
    definition: 'What the law requires or what claims need.',
    dpv: 'dpv:FulfilmentOfObligation',
    opp115: 'Legal requirement'
  },
  'legal-obligation': {
    parent: 'legal-purposes',
    label: {en: 'complying with the law', de: 'Erfüllung gesetzlicher Pflichten'},
    definition: 'Fulfilling legal duties, such as keeping accounts.',
    dpv: 'dpv:LegalCompliance',
    fideslang: 'essential.legal_obligation',
    opp115: 'Legal requirement'
  },
  accounting: {
    parent: 'legal-purposes',
    label: {en: 'accounting and tax', de: 'Buchhaltung und Steuern'},
    definition: 'Keeping books and paying taxes.',
    fideslang: 'finance'
  },
  'legal-claims': {
    parent: 'legal-purposes',
    label: {en: 'legal claims', de: 'Rechtsansprüche'},
    definition: 'Making, exercising or defending claims.',
    dpv: 'dpv:DisputeManagement'
  },
  'law-enforcement': {
    parent: 'legal-purposes',
    label: {en: 'law enforcement', de: 'Strafverfolgung'},
    definition: 'Answering authorities that investigate crimes.',
    fideslang: 'third_party_sharing.legal_obligation',
    opp115: 'Legal requirement'
  },

  research: {
    label: {en: 'research', de: 'Forschung'},
    definition: 'Finding out something of general interest.',
    dpv: 'dpv:ResearchAndDevelopment',
    opp115: 'Analytics/Research'
  },
  'market-research': {
    parent: 'research',
    label: {en: 'market research', de: 'Marktforschung'},
    definition: 'Surveys and studies about customers and markets.',
    dpv: 'dpv:CommercialResearch',
    opp115: 'Analytics/Research'
  },
  statistics: {
    parent: 'research',
    label: {en: 'statistics', de: 'Statistik'},
    definition: 'Counting without regard to single persons.',
    opp115: 'Analytics/Research'
  },

  'business-operations': {
    label: {en: 'running our business', de: 'Führung unseres Unternehmens'},
    definition: 'Planning, reporting, audits.',
    dpv: 'dpv:OrganisationGovernance',
    fideslang: 'operations'
  },
  recruitment: {
    parent: 'business-operations',
    label: {en: 'recruitment', de: 'Personalgewinnung'},
    definition: 'Finding and choosing people to work.',
    dpv: 'dpv:PersonnelHiring',
    fideslang: 'employment.recruitment'
  },
  'business-transfer': {
    parent: 'business-operations',
    label: {en: 'sale or merger of the business', de: 'Verkauf oder Fusion des Unternehmens'},
    definition: 'Selling, merging or reorganising the organisation.',
    opp115: 'Merger/Acquisition'
  }
} as const satisfies Vocabulary

/** The id of a purpose. */
export type Purpose = keyof typeof purposes
