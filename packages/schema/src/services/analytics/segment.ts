import type {Service} from '../service.js'

export const segment: Service = {
  name: 'Segment',
  kind: 'analytics-provider',
  operator: {
    name: 'Twilio Inc.',
    country: 'US',
    address: ['101 Spear Street, Suite 500', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
  purposes: ['analytics'],
  cookies: [
    {name: 'ajs_anonymous_id', category: 'statistics', duration: '1 year'},
    {name: 'ajs_user_id', category: 'statistics', duration: '1 year'}
  ],
  safeguard: ['data-privacy-framework', 'binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.twilio.com/en-us/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
