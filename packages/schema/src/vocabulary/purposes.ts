import type {Vocabulary} from './term.js'

/** What data is used for. */
export const purposes = {
  service: {
    label: {en: 'providing our service', de: 'Erbringung unserer Leistungen'},
    definition: 'Doing what people asked for.'
  },
  'order-fulfilment': {
    parent: 'service',
    label: {en: 'carrying out orders', de: 'Abwicklung von Bestellungen'},
    definition: 'Taking, delivering and following orders or bookings.'
  },
  delivery: {
    parent: 'service',
    label: {en: 'delivery', de: 'Lieferung'},
    definition: 'Bringing goods to people.'
  },
  payment: {
    parent: 'service',
    label: {en: 'payment', de: 'Zahlung'},
    definition: 'Taking and refunding payments, sending invoices.'
  },
  'account-management': {
    parent: 'service',
    label: {en: 'managing accounts', de: 'Verwaltung von Konten'},
    definition: 'Opening, keeping and closing accounts.'
  },
  authentication: {
    parent: 'service',
    label: {en: 'signing in', de: 'Anmeldung'},
    definition: 'Recognising who signs in.'
  },
  'customer-support': {
    parent: 'service',
    label: {en: 'answering enquiries', de: 'Beantwortung von Anfragen'},
    definition: 'Answering questions, helping, handling complaints.'
  },
  'service-messages': {
    parent: 'service',
    label: {en: 'messages about the service', de: 'Mitteilungen zum Dienst'},
    definition: 'Confirmations, the state of an order, notices of change.'
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
    definition: 'Delivering pages and keeping the service working.'
  },
  administration: {
    parent: 'site-operation',
    label: {en: 'administration', de: 'Verwaltung'},
    definition: 'Administering the site and the systems.'
  },
  troubleshooting: {
    parent: 'site-operation',
    label: {en: 'finding and fixing faults', de: 'Erkennung und Behebung von Störungen'},
    definition: 'Diagnosing and repairing problems.'
  },
  'remembering-details': {
    parent: 'site-operation',
    label: {en: 'remembering details and settings', de: 'Merken von Angaben und Einstellungen'},
    definition: 'Sparing people from entering something twice.'
  },
  'consent-management': {
    parent: 'site-operation',
    label: {en: 'recording choices', de: 'Festhalten von Entscheidungen'},
    definition: 'Remembering what people agreed to or refused.'
  },

  'product-improvement': {
    label: {en: 'improving our service', de: 'Verbesserung unserer Leistungen'},
    definition: 'Making the product or the site better, developing new ones.'
  },
  analytics: {
    parent: 'product-improvement',
    label: {en: 'measuring use', de: 'Messung der Nutzung'},
    definition: 'Finding out how a site or a product is used.'
  },
  testing: {
    parent: 'product-improvement',
    label: {en: 'testing', de: 'Tests'},
    definition: 'Trying out variants and new features.'
  },
  'machine-learning': {
    parent: 'product-improvement',
    label: {en: 'training of models', de: 'Training von Modellen'},
    definition: 'Training or improving artificial intelligence.'
  },
  personalisation: {
    label: {en: 'personalisation', de: 'Personalisierung'},
    definition: 'Fitting content or offers to a person.'
  },
  'personalised-content': {
    parent: 'personalisation',
    label: {en: 'personalised content', de: 'personalisierte Inhalte'},
    definition: 'Choosing content by interests or behaviour.'
  },
  recommendations: {
    parent: 'personalisation',
    label: {en: 'recommendations', de: 'Empfehlungen'},
    definition: 'Suggesting products or people.'
  },

  marketing: {
    label: {en: 'marketing', de: 'Marketing'},
    definition: 'Making offers known.'
  },
  'direct-marketing': {
    parent: 'marketing',
    label: {en: 'direct marketing', de: 'Direktwerbung'},
    definition: 'Offers sent to a person by e-mail, post, message or telephone.'
  },
  newsletter: {
    parent: 'marketing',
    label: {en: 'newsletter', de: 'Newsletter'},
    definition: 'Regular messages to which people subscribe.'
  },
  'partner-marketing': {
    parent: 'marketing',
    label: {en: 'marketing for partners', de: 'Werbung für Partner'},
    definition: 'Telling people of the offers of others.'
  },
  'sales-follow-up': {
    parent: 'marketing',
    label: {en: 'following up on interest', de: 'Nachfassen bei Interesse'},
    definition: 'Getting in touch about something that somebody looked at or saved.'
  },
  advertising: {
    parent: 'marketing',
    label: {en: 'advertising', de: 'Werbung'},
    definition: 'Showing advertisements.'
  },
  'targeted-advertising': {
    parent: 'marketing',
    label: {en: 'targeted advertising', de: 'zielgerichtete Werbung'},
    definition: 'Choosing advertisements by the behaviour or the traits of a person.'
  },
  'advertising-measurement': {
    parent: 'marketing',
    label: {en: 'measuring advertising', de: 'Erfolgsmessung von Werbung'},
    definition: 'Finding out how well an advertisement works.'
  },

  security: {
    label: {en: 'security', de: 'Sicherheit'},
    definition: 'Protecting systems, data and people.'
  },
  'fraud-prevention': {
    parent: 'security',
    label: {en: 'preventing fraud', de: 'Verhinderung von Betrug'},
    definition: 'Recognising and preventing fraud.'
  },
  'abuse-prevention': {
    parent: 'security',
    label: {en: 'preventing abuse', de: 'Verhinderung von Missbrauch'},
    definition: 'Recognising attacks, spam and other misuse, and where they come from.'
  },
  'identity-verification': {
    parent: 'security',
    label: {en: 'verifying identity', de: 'Prüfung der Identität'},
    definition: 'Making sure that somebody is who they say they are.'
  },

  'legal-purposes': {
    label: {en: 'legal purposes', de: 'rechtliche Zwecke'},
    definition: 'What the law requires or what claims need.'
  },
  'legal-obligation': {
    parent: 'legal-purposes',
    label: {en: 'complying with the law', de: 'Erfüllung gesetzlicher Pflichten'},
    definition: 'Fulfilling legal duties, such as keeping accounts.'
  },
  accounting: {
    parent: 'legal-purposes',
    label: {en: 'accounting and tax', de: 'Buchhaltung und Steuern'},
    definition: 'Keeping books and paying taxes.'
  },
  'legal-claims': {
    parent: 'legal-purposes',
    label: {en: 'legal claims', de: 'Rechtsansprüche'},
    definition: 'Making, exercising or defending claims.'
  },
  'law-enforcement': {
    parent: 'legal-purposes',
    label: {en: 'law enforcement', de: 'Strafverfolgung'},
    definition: 'Answering authorities that investigate crimes.'
  },

  research: {
    label: {en: 'research', de: 'Forschung'},
    definition: 'Finding out something of general interest.'
  },
  'market-research': {
    parent: 'research',
    label: {en: 'market research', de: 'Marktforschung'},
    definition: 'Surveys and studies about customers and markets.'
  },
  statistics: {
    parent: 'research',
    label: {en: 'statistics', de: 'Statistik'},
    definition: 'Counting without regard to single persons.'
  },

  'business-operations': {
    label: {en: 'running our business', de: 'Führung unseres Unternehmens'},
    definition: 'Planning, reporting, audits.'
  },
  recruitment: {
    parent: 'business-operations',
    label: {en: 'recruitment', de: 'Personalgewinnung'},
    definition: 'Finding and choosing people to work.'
  },
  'business-transfer': {
    parent: 'business-operations',
    label: {en: 'sale or merger of the business', de: 'Verkauf oder Fusion des Unternehmens'},
    definition: 'Selling, merging or reorganising the organisation.'
  }
} as const satisfies Vocabulary

/** The id of a purpose. */
export type Purpose = keyof typeof purposes
