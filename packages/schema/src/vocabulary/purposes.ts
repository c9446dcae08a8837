import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** What data is used for. */
export const purposes = /* @__PURE__ */ labelled(labels.purposes, {
  service: {
    definition: 'Doing what people asked for.',
    dpv: 'dpv:ServiceProvision',
    fideslang: 'essential.service',
    opp115: 'Basic service/feature',
    apple: 'NSPrivacyCollectedDataTypePurposeAppFunctionality',
    play: 'PSL_APP_FUNCTIONALITY'
  },
  'order-fulfilment': {
    parent: 'service',
    definition: 'Taking, delivering and following orders or bookings.',
    dpv: 'dpv:CustomerOrderManagement',
    opp115: 'Basic service/feature'
  },
  delivery: {
    parent: 'service',
    definition: 'Bringing goods to people.',
    dpv: 'dpv:DeliveryOfGoods',
    opp115: 'Basic service/feature'
  },
  payment: {
    parent: 'service',
    definition: 'Taking and refunding payments, sending invoices.',
    dpv: 'dpv:PaymentManagement',
    fideslang: 'essential.service.payment_processing',
    opp115: 'Basic service/feature'
  },
  'account-management': {
    parent: 'service',
    definition: 'Opening, keeping and closing accounts.',
    dpv: 'dpv:AccountManagement',
    opp115: 'Basic service/feature',
    play: 'PSL_ACCOUNT_MANAGEMENT'
  },
  authentication: {
    parent: 'service',
    definition: 'Recognising who signs in.',
    dpv: 'dpv:IdentityAuthentication',
    fideslang: 'essential.service.authentication',
    opp115: 'Service Operation and Security'
  },
  'customer-support': {
    parent: 'service',
    definition: 'Answering questions, helping, handling complaints.',
    dpv: 'dpv:CustomerCare',
    fideslang: 'essential.service.operations.support',
    opp115: 'Basic service/feature'
  },
  'service-messages': {
    parent: 'service',
    definition: 'Confirmations, the state of an order, notices of change.',
    dpv: 'dpv:CommunicationManagement',
    fideslang: 'essential.service.notifications',
    opp115: 'Basic service/feature',
    play: 'PSL_DEVELOPER_COMMUNICATIONS'
  },
  'communication-between-users': {
    parent: 'service',
    definition: 'Letting users write to each other or publish for each other.'
  },
  events: {
    parent: 'service',
    definition: 'Running events, contests and prize draws.'
  },

  'site-operation': {
    definition: 'Delivering pages and keeping the service working.',
    dpv: 'dpv:TechnicalServiceProvision',
    fideslang: 'essential.service.operations',
    opp115: 'Service Operation and Security'
  },
  administration: {
    parent: 'site-operation',
    definition: 'Administering the site and the systems.'
  },
  troubleshooting: {
    parent: 'site-operation',
    definition: 'Diagnosing and fixing problems.',
    dpv: 'dpv:RepairImpairments',
    opp115: 'Service Operation and Security'
  },
  'remembering-details': {
    parent: 'site-operation',
    definition: 'Sparing people from entering something twice.',
    dpv: 'dpv:OptimisationForConsumer',
    fideslang: 'functional.storage',
    opp115: 'Additional service/feature'
  },
  'consent-management': {
    parent: 'site-operation',
    definition: 'Remembering what people agreed to or refused.',
    fideslang: 'functional.storage.privacy_preferences'
  },

  'product-improvement': {
    definition: 'Making the product or the site better, developing new ones.',
    dpv: 'dpv:ImproveExistingProductsAndServices',
    fideslang: 'functional.service.improve',
    opp115: 'Analytics/Research'
  },
  analytics: {
    parent: 'product-improvement',
    definition: 'Finding out how a site or a product is used.',
    dpv: 'dpv:ServiceUsageAnalytics',
    fideslang: 'analytics',
    opp115: 'Analytics/Research',
    apple: 'NSPrivacyCollectedDataTypePurposeAnalytics',
    play: 'PSL_ANALYTICS'
  },
  testing: {
    parent: 'product-improvement',
    definition: 'Trying out variants and new features.'
  },
  'machine-learning': {
    parent: 'product-improvement',
    definition: 'Training or improving artificial intelligence.',
    fideslang: 'train_ai_system'
  },
  personalisation: {
    definition: 'Fitting content or offers to a person.',
    dpv: 'dpv:Personalisation',
    fideslang: 'personalize',
    opp115: 'Personalization/Customization',
    apple: 'NSPrivacyCollectedDataTypePurposeProductPersonalization',
    play: 'PSL_PERSONALIZATION'
  },
  'personalised-content': {
    parent: 'personalisation',
    definition: 'Choosing content by interests or behaviour.',
    dpv: 'dpv:ServicePersonalisation',
    fideslang: 'personalize.content',
    opp115: 'Personalization/Customization'
  },
  recommendations: {
    parent: 'personalisation',
    definition: 'Suggesting products or people.',
    dpv: 'dpv:ProvidePersonalisedRecommendations',
    opp115: 'Personalization/Customization'
  },

  marketing: {
    definition: 'Making offers known.',
    dpv: 'dpv:Marketing',
    fideslang: 'marketing',
    opp115: 'Marketing',
    apple: 'NSPrivacyCollectedDataTypePurposeDeveloperAdvertising'
  },
  'direct-marketing': {
    parent: 'marketing',
    definition: 'Offers sent to a person by e-mail, post, message or telephone.',
    dpv: 'dpv:DirectMarketing',
    fideslang: 'marketing.communications',
    opp115: 'Marketing'
  },
  newsletter: {
    parent: 'marketing',
    definition: 'Regular messages to which people subscribe.',
    fideslang: 'marketing.communications.email',
    opp115: 'Marketing'
  },
  'partner-marketing': {
    parent: 'marketing',
    definition: 'Telling people of the offers of others.',
    opp115: 'Marketing',
    apple: 'NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising'
  },
  'sales-follow-up': {
    parent: 'marketing',
    definition: 'Getting in touch about something that somebody looked at or saved.',
    fideslang: 'sales',
    opp115: 'Marketing'
  },
  advertising: {
    parent: 'marketing',
    definition: 'Showing advertisements.',
    dpv: 'dpv:Advertising',
    fideslang: 'marketing.advertising',
    opp115: 'Advertising',
    play: 'PSL_ADVERTISING'
  },
  'targeted-advertising': {
    parent: 'advertising',
    definition: 'Choosing advertisements by the behaviour or the traits of a person.',
    dpv: 'dpv:TargetedAdvertising',
    fideslang: 'marketing.advertising.third_party.targeted',
    opp115: 'Advertising'
  },
  'advertising-measurement': {
    parent: 'marketing',
    definition: 'Finding out how well an advertisement works.',
    fideslang: 'analytics.reporting.ad_performance',
    opp115: 'Analytics/Research'
  },

  security: {
    definition: 'Protecting systems, data and people.',
    dpv: 'dpv:EnforceSecurity',
    fideslang: 'essential.service.security',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'fraud-prevention': {
    parent: 'security',
    definition: 'Recognising and preventing fraud.',
    dpv: 'dpv:FraudPreventionAndDetection',
    fideslang: 'essential.fraud_detection',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'abuse-prevention': {
    parent: 'security',
    definition: 'Recognising attacks, spam and other misuse, and where they come from.',
    dpv: 'dpv:MisusePreventionAndDetection',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'identity-verification': {
    parent: 'security',
    definition: 'Making sure that somebody is who they say they are.',
    dpv: 'dpv:IdentityVerification',
    opp115: 'Service Operation and Security'
  },

  'legal-purposes': {
    definition: 'What the law requires or what claims need.',
    dpv: 'dpv:FulfilmentOfObligation',
    opp115: 'Legal requirement'
  },
  'legal-obligation': {
    parent: 'legal-purposes',
    definition: 'Fulfilling legal duties, such as keeping accounts.',
    dpv: 'dpv:LegalCompliance',
    fideslang: 'essential.legal_obligation',
    opp115: 'Legal requirement'
  },
  accounting: {
    parent: 'legal-purposes',
    definition: 'Keeping books and paying taxes.',
    fideslang: 'finance'
  },
  'legal-claims': {
    parent: 'legal-purposes',
    definition: 'Making, exercising or defending claims.',
    dpv: 'dpv:DisputeManagement'
  },
  'law-enforcement': {
    parent: 'legal-purposes',
    definition: 'Answering authorities that investigate crimes.',
    fideslang: 'third_party_sharing.legal_obligation',
    opp115: 'Legal requirement'
  },

  research: {
    definition: 'Finding out something of general interest.',
    dpv: 'dpv:ResearchAndDevelopment',
    opp115: 'Analytics/Research'
  },
  'market-research': {
    parent: 'research',
    definition: 'Surveys and studies about customers and markets.',
    dpv: 'dpv:CommercialResearch',
    opp115: 'Analytics/Research'
  },
  statistics: {
    parent: 'research',
    definition: 'Counting without regard to single persons.',
    opp115: 'Analytics/Research'
  },

  'business-operations': {
    definition: 'Planning, reporting, audits.',
    dpv: 'dpv:OrganisationGovernance',
    fideslang: 'operations'
  },
  recruitment: {
    parent: 'business-operations',
    definition: 'Finding and choosing people to work.',
    dpv: 'dpv:PersonnelHiring',
    fideslang: 'employment.recruitment'
  },
  'business-transfer': {
    parent: 'business-operations',
    definition: 'Selling, merging or reorganising the organisation.',
    opp115: 'Merger/Acquisition'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a purpose. */
export type Purpose = keyof typeof purposes
