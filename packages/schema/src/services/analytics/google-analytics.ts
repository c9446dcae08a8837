import type {Service} from '../service.js'

export const googleAnalytics: Service = {
  name: 'Google Analytics',
  kind: 'analytics-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'processor',
  data: [
    'ip-address',
    'device-data',
    'pages-viewed',
    'clicks',
    'cookie-identifiers',
    'referring-page',
    'approximate-location'
  ],
  purposes: ['analytics', 'statistics'],
  cookies: [
    {name: '_ga', category: 'statistics', duration: '2 years'},
    {name: '_ga_<container-id>', category: 'statistics', duration: '2 years'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  optOut: 'https://tools.google.com/dlpage/gaoptout',
  checked: '2026-11-22',
  verified: [
    {facts: ['cookies'], source: 'https://support.google.com/analytics/answer/11397207', read: '2026-11-21'},
    {facts: ['operator', 'address'], source: 'https://policies.google.com/privacy', read: '2026-11-22'}
  ]
}
