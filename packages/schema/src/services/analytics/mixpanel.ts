import type {Service} from '../service.js'

export const mixpanel: Service = {
  name: 'Mixpanel',
  kind: 'analytics-provider',
  operator: {
    name: 'Mixpanel, Inc.',
    country: 'US',
    address: ['One Front Street, Floor 28', 'San Francisco, CA 94111', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
  purposes: ['analytics', 'product-improvement'],
  cookies: [{name: 'mp_<project-token>_mixpanel', category: 'statistics', duration: '1 year'}],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://mixpanel.com/legal/privacy-policy',
  checked: '2026-11-22',
  verified: []
}
