import type {Purpose} from '../vocabulary/purposes.js'
import type {Crosswalk} from './identifiers.js'

export const purposes: Crosswalk<Purpose> = {
  service: {
    dpv: 'dpv:ServiceProvision',
    fideslang: 'essential.service',
    opp115: 'Basic service/feature',
    apple: 'NSPrivacyCollectedDataTypePurposeAppFunctionality',
    play: 'PSL_APP_FUNCTIONALITY'
  },
  'order-fulfilment': {
    dpv: 'dpv:CustomerOrderManagement',
    opp115: 'Basic service/feature'
  },
  delivery: {
    dpv: 'dpv:DeliveryOfGoods',
    opp115: 'Basic service/feature'
  },
  payment: {
    dpv: 'dpv:PaymentManagement',
    fideslang: 'essential.service.payment_processing',
    opp115: 'Basic service/feature'
  },
  'account-management': {
    dpv: 'dpv:AccountManagement',
    opp115: 'Basic service/feature',
    play: 'PSL_ACCOUNT_MANAGEMENT'
  },
  authentication: {
    dpv: 'dpv:IdentityAuthentication',
    fideslang: 'essential.service.authentication',
    opp115: 'Service Operation and Security'
  },
  'customer-support': {
    dpv: 'dpv:CustomerCare',
    fideslang: 'essential.service.operations.support',
    opp115: 'Basic service/feature'
  },
  'service-messages': {
    dpv: 'dpv:CommunicationManagement',
    fideslang: 'essential.service.notifications',
    opp115: 'Basic service/feature',
    play: 'PSL_DEVELOPER_COMMUNICATIONS'
  },
  'site-operation': {
    dpv: 'dpv:TechnicalServiceProvision',
    fideslang: 'essential.service.operations',
    opp115: 'Service Operation and Security'
  },
  troubleshooting: {
    dpv: 'dpv:RepairImpairments',
    opp115: 'Service Operation and Security'
  },
  'remembering-details': {
    dpv: 'dpv:OptimisationForConsumer',
    fideslang: 'functional.storage',
    opp115: 'Additional service/feature'
  },
  'consent-management': {fideslang: 'functional.storage.privacy_preferences'},
  'product-improvement': {
    dpv: 'dpv:ImproveExistingProductsAndServices',
    fideslang: 'functional.service.improve',
    opp115: 'Analytics/Research'
  },
  analytics: {
    dpv: 'dpv:ServiceUsageAnalytics',
    fideslang: 'analytics',
    opp115: 'Analytics/Research',
    apple: 'NSPrivacyCollectedDataTypePurposeAnalytics',
    play: 'PSL_ANALYTICS'
  },
  'machine-learning': {fideslang: 'train_ai_system'},
  personalisation: {
    dpv: 'dpv:Personalisation',
    fideslang: 'personalize',
    opp115: 'Personalization/Customization',
    apple: 'NSPrivacyCollectedDataTypePurposeProductPersonalization',
    play: 'PSL_PERSONALIZATION'
  },
  'personalised-content': {
    dpv: 'dpv:ServicePersonalisation',
    fideslang: 'personalize.content',
    opp115: 'Personalization/Customization'
  },
  recommendations: {
    dpv: 'dpv:ProvidePersonalisedRecommendations',
    opp115: 'Personalization/Customization'
  },
  marketing: {
    dpv: 'dpv:Marketing',
    fideslang: 'marketing',
    opp115: 'Marketing',
    apple: 'NSPrivacyCollectedDataTypePurposeDeveloperAdvertising'
  },
  'direct-marketing': {
    dpv: 'dpv:DirectMarketing',
    fideslang: 'marketing.communications',
    opp115: 'Marketing'
  },
  newsletter: {
    fideslang: 'marketing.communications.email',
    opp115: 'Marketing'
  },
  'partner-marketing': {
    opp115: 'Marketing',
    apple: 'NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising'
  },
  'sales-follow-up': {
    fideslang: 'sales',
    opp115: 'Marketing'
  },
  advertising: {
    dpv: 'dpv:Advertising',
    fideslang: 'marketing.advertising',
    opp115: 'Advertising',
    play: 'PSL_ADVERTISING'
  },
  'targeted-advertising': {
    dpv: 'dpv:TargetedAdvertising',
    fideslang: 'marketing.advertising.third_party.targeted',
    opp115: 'Advertising'
  },
  'advertising-measurement': {
    fideslang: 'analytics.reporting.ad_performance',
    opp115: 'Analytics/Research'
  },
  security: {
    dpv: 'dpv:EnforceSecurity',
    fideslang: 'essential.service.security',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'fraud-prevention': {
    dpv: 'dpv:FraudPreventionAndDetection',
    fideslang: 'essential.fraud_detection',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'abuse-prevention': {
    dpv: 'dpv:MisusePreventionAndDetection',
    opp115: 'Service Operation and Security',
    play: 'PSL_FRAUD_PREVENTION_SECURITY'
  },
  'identity-verification': {
    dpv: 'dpv:IdentityVerification',
    opp115: 'Service Operation and Security'
  },
  'legal-purposes': {
    dpv: 'dpv:FulfilmentOfObligation',
    opp115: 'Legal requirement'
  },
  'legal-obligation': {
    dpv: 'dpv:LegalCompliance',
    fideslang: 'essential.legal_obligation',
    opp115: 'Legal requirement'
  },
  accounting: {fideslang: 'finance'},
  'legal-claims': {dpv: 'dpv:DisputeManagement'},
  'law-enforcement': {
    fideslang: 'third_party_sharing.legal_obligation',
    opp115: 'Legal requirement'
  },
  research: {
    dpv: 'dpv:ResearchAndDevelopment',
    opp115: 'Analytics/Research'
  },
  'market-research': {
    dpv: 'dpv:CommercialResearch',
    opp115: 'Analytics/Research'
  },
  statistics: {opp115: 'Analytics/Research'},
  'business-operations': {
    dpv: 'dpv:OrganisationGovernance',
    fideslang: 'operations'
  },
  recruitment: {
    dpv: 'dpv:PersonnelHiring',
    fideslang: 'employment.recruitment'
  },
  'business-transfer': {opp115: 'Merger/Acquisition'}
}
