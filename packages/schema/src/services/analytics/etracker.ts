import type {Service} from '../service.js'

export const etracker: Service = {
  name: 'etracker',
  kind: 'analytics-provider',
  operator: {
    name: 'etracker GmbH',
    country: 'DE',
    address: ['Erste Brunnenstraße 1', '20459 Hamburg', 'Germany']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
  purposes: ['analytics', 'statistics'],
  cookies: [{name: '_et_coid', category: 'statistics', duration: '2 years'}],
  privacy: 'https://www.etracker.com/en/data-privacy/',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://www.etracker.com/en/data-privacy/', read: '2026-11-22'}
  ]
}
