import type {Service} from './service.js'

/** Support, sales and forms. */
export const support = {
  zendesk: {
    name: 'Zendesk',
    kind: 'support-provider',
    operator: {name: 'Zendesk, Inc.', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
    purposes: ['customer-support'],
    privacy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    checked: '2026-11-21',
    verified: {source: 'https://www.zendesk.co.uk/company/data-processing-form', facts: ['operator', 'role']}
  },
  intercom: {
    name: 'Intercom',
    kind: 'support-provider',
    operator: {name: 'Intercom R&D Unlimited Company', country: 'IE'},
    role: 'processor',
    data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
    purposes: ['customer-support'],
    privacy: 'https://www.intercom.com/legal/privacy',
    checked: '2026-11-21',
    verified: false
  },
  freshdesk: {
    name: 'Freshdesk',
    kind: 'support-provider',
    operator: {name: 'Freshworks Inc.', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
    purposes: ['customer-support'],
    privacy: 'https://www.freshworks.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  hubspot: {
    name: 'HubSpot',
    kind: 'support-provider',
    operator: {name: 'HubSpot, Inc.', country: 'US'},
    role: 'processor',
    data: [
      'name',
      'email-address',
      'support-requests',
      'private-messages',
      'ip-address',
      'pages-viewed',
      'cookie-identifiers'
    ],
    purposes: ['customer-support', 'sales-follow-up', 'direct-marketing'],
    privacy: 'https://legal.hubspot.com/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  crisp: {
    name: 'Crisp',
    kind: 'support-provider',
    operator: {name: 'Crisp IM SAS', country: 'FR'},
    role: 'processor',
    data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
    purposes: ['customer-support'],
    privacy: 'https://crisp.chat/en/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'help-scout': {
    name: 'Help Scout',
    kind: 'support-provider',
    operator: {name: 'Help Scout PBC', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
    purposes: ['customer-support'],
    privacy: 'https://www.helpscout.com/company/legal/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  userlike: {
    name: 'Userlike',
    kind: 'support-provider',
    operator: {name: 'Userlike UG (haftungsbeschränkt)', country: 'DE'},
    role: 'processor',
    data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
    purposes: ['customer-support'],
    privacy: 'https://www.userlike.com/en/terms',
    checked: '2026-11-21',
    verified: false
  },
  salesforce: {
    name: 'Salesforce',
    kind: 'service-provider',
    operator: {name: 'salesforce.com Germany GmbH', country: 'DE'},
    role: 'processor',
    data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
    purposes: ['customer-support', 'sales-follow-up'],
    privacy: 'https://www.salesforce.com/company/legal/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  typeform: {
    name: 'Typeform',
    kind: 'service-provider',
    operator: {name: 'TYPEFORM SL', country: 'ES'},
    role: 'processor',
    data: ['name', 'email-address', 'survey-answers'],
    purposes: ['research', 'customer-support'],
    privacy: 'https://admin.typeform.com/to/dwk6gt/',
    checked: '2026-11-21',
    verified: false
  },
  calendly: {
    name: 'Calendly',
    kind: 'service-provider',
    operator: {name: 'Calendly, LLC', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address'],
    purposes: ['events', 'customer-support'],
    privacy: 'https://calendly.com/legal/privacy-notice',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
