import type {Service} from '../service.js'

export const adobeAnalytics: Service = {
  name: 'Adobe Analytics',
  kind: 'analytics-provider',
  operator: {
    name: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    address: ['4–6 Riverwalk', 'Citywest Business Campus', 'Dublin 24', 'Ireland']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
  purposes: ['analytics', 'statistics'],
  cookies: [
    {name: 'AMCV_<organisation-id>', category: 'statistics', duration: '2 years'},
    {name: 's_cc', category: 'statistics', duration: 'session'},
    {name: 's_sq', category: 'statistics', duration: 'session'}
  ],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.adobe.com/privacy/policy.html',
  optOut: 'https://www.adobe.com/privacy/opt-out.html',
  checked: '2026-11-22',
  verified: []
}
