import type {Service} from '../service.js'

export const amplitude: Service = {
  name: 'Amplitude',
  kind: 'analytics-provider',
  operator: {
    name: 'Amplitude, Inc.',
    country: 'US',
    address: ['201 Third Street, Suite 200', 'San Francisco, CA 94103', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
  purposes: ['analytics', 'product-improvement'],
  cookies: [{name: 'AMP_<api-key>', category: 'statistics', duration: '1 year'}],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://amplitude.com/privacy',
  checked: '2026-11-22',
  verified: []
}
