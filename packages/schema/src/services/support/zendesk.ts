import type {Service} from '../service.js'

export const zendesk: Service = {
  name: 'Zendesk',
  kind: 'support-provider',
  operator: {
    name: 'Zendesk, Inc.',
    country: 'US',
    address: ['181 South Fremont Street, 17th Floor', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
  purposes: ['customer-support'],
  cookies: [{name: '__zlcmid', category: 'preferences', duration: '1 year'}],
  safeguard: ['data-privacy-framework', 'binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role'],
      source: 'https://www.zendesk.co.uk/company/data-processing-form',
      read: '2026-11-21'
    }
  ]
}
