import type {Service} from '../service.js'

export const hubspot: Service = {
  name: 'HubSpot',
  kind: 'support-provider',
  operator: {
    name: 'HubSpot, Inc.',
    country: 'US',
    address: ['2 Canal Park', 'Cambridge, MA 02141', 'United States']
  },
  role: 'both',
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
  cookies: [
    {name: '__hstc', category: 'statistics', duration: '6 months'},
    {name: 'hubspotutk', category: 'statistics', duration: '6 months'},
    {name: '__hssc', category: 'statistics', duration: '30 minutes'},
    {name: '__hssrc', category: 'statistics', duration: 'session'},
    {name: 'messagesUtk', category: 'preferences', duration: '6 months'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://legal.hubspot.com/privacy-policy',
  checked: '2026-11-22',
  verified: []
}
