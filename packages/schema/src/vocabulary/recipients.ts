import type {Vocabulary} from './term.js'

/**
 * Who may receive data. `third-party` is the root of everyone outside the organisation; `staff` stands
 * apart, for promises such as “available only to our personnel”.
 */
export const recipientKinds = {
  'third-party': {
    label: {en: 'third parties', de: 'Dritte'},
    definition: 'Anybody outside the organisation.',
    dpv: 'dpv:ThirdParty'
  },
  'service-provider': {
    parent: 'third-party',
    label: {en: 'service providers', de: 'Dienstleister'},
    definition: 'Somebody who works for the organisation.',
    dpv: 'dpv:ServiceProvider'
  },
  processor: {
    parent: 'service-provider',
    label: {en: 'processors', de: 'Auftragsverarbeiter'},
    definition: 'Somebody who handles data only on instruction and by contract (Art. 28 GDPR).',
    dpv: 'dpv:DataProcessor'
  },
  'hosting-provider': {
    parent: 'service-provider',
    label: {en: 'hosting providers', de: 'Hosting-Anbieter'},
    definition: 'Somebody who runs servers or stores data.'
  },
  'payment-provider': {
    parent: 'service-provider',
    label: {en: 'payment providers', de: 'Zahlungsdienstleister'},
    definition: 'Somebody who carries out payments.'
  },
  'delivery-company': {
    parent: 'service-provider',
    label: {en: 'delivery companies', de: 'Versandunternehmen'},
    definition: 'Somebody who brings goods.'
  },
  'email-provider': {
    parent: 'service-provider',
    label: {en: 'e-mail providers', de: 'E-Mail-Dienstleister'},
    definition: 'Somebody who sends or stores e-mail.'
  },
  'analytics-provider': {
    parent: 'service-provider',
    label: {en: 'analytics providers', de: 'Analysedienste'},
    definition: 'Somebody who measures the use of a site or a product.'
  },
  'support-provider': {
    parent: 'service-provider',
    label: {en: 'support providers', de: 'Support-Dienstleister'},
    definition: 'Somebody who answers customers or runs the tools for it.'
  },
  'security-provider': {
    parent: 'service-provider',
    label: {en: 'security providers', de: 'Sicherheitsdienstleister'},
    definition: 'Somebody who protects systems or recognises fraud.'
  },
  'identity-provider': {
    parent: 'service-provider',
    label: {en: 'sign-in providers', de: 'Anmeldedienste'},
    definition: 'Somebody with whose account people sign in.'
  },
  'advertising-agency': {
    parent: 'service-provider',
    label: {en: 'advertising agencies', de: 'Werbeagenturen'},
    definition: 'Somebody who plans advertising for the organisation.'
  },
  'research-company': {
    parent: 'service-provider',
    label: {en: 'research companies', de: 'Marktforschungsunternehmen'},
    definition: 'Somebody who asks people or studies markets.'
  },
  supplier: {
    parent: 'service-provider',
    label: {en: 'suppliers', de: 'Lieferanten'},
    definition: 'Somebody who supplies goods or services.'
  },
  'professional-adviser': {
    parent: 'third-party',
    label: {en: 'professional advisers', de: 'Berater'},
    definition: 'Lawyers, accountants, auditors, insurers.'
  },
  partner: {
    parent: 'third-party',
    label: {en: 'partners', de: 'Partner'},
    definition: 'Another business with which the organisation offers something together.'
  },
  'advertising-partner': {
    parent: 'third-party',
    label: {en: 'advertising partners', de: 'Werbepartner'},
    definition: 'Advertisers, advertising networks and platforms that use data for themselves too.'
  },
  'data-broker': {
    parent: 'third-party',
    label: {en: 'data brokers', de: 'Datenhändler'},
    definition: 'Somebody who trades in data.'
  },
  'social-network': {
    parent: 'third-party',
    label: {en: 'social networks', de: 'soziale Netzwerke'},
    definition: 'A platform on which people share content.'
  },
  'credit-agency': {
    parent: 'third-party',
    label: {en: 'credit agencies', de: 'Auskunfteien'},
    definition: 'Somebody who reports on creditworthiness.'
  },
  'financial-institution': {
    parent: 'third-party',
    label: {en: 'banks', de: 'Banken'},
    definition: 'Banks and card companies.'
  },
  affiliate: {
    parent: 'third-party',
    label: {en: 'affiliates', de: 'verbundene Unternehmen'},
    definition: 'A company of the same group.'
  },
  authority: {
    parent: 'third-party',
    label: {en: 'public authorities', de: 'Behörden'},
    definition: 'Tax offices, regulators, courts.'
  },
  'law-enforcement': {
    parent: 'authority',
    label: {en: 'law enforcement', de: 'Strafverfolgungsbehörden'},
    definition: 'Police and prosecutors.'
  },
  'business-successor': {
    parent: 'third-party',
    label: {en: 'a successor of our business', de: 'Rechtsnachfolger unseres Unternehmens'},
    definition: 'An organisation that takes over all or part of this one.'
  },
  'research-institution': {
    parent: 'third-party',
    label: {en: 'research institutions', de: 'Forschungseinrichtungen'},
    definition: 'Universities and others who do research.'
  },
  'other-users': {
    parent: 'third-party',
    label: {en: 'other users', de: 'andere Nutzer'},
    definition: 'People who use the same service.'
  },
  'the-public': {
    parent: 'third-party',
    label: {en: 'the public', de: 'die Öffentlichkeit'},
    definition: 'Everybody.'
  },
  staff: {
    label: {en: 'our staff', de: 'unsere Beschäftigten'},
    definition: 'People who work within the organisation.'
  }
} as const satisfies Vocabulary

/** The id of a kind of recipient. */
export type RecipientKind = keyof typeof recipientKinds
