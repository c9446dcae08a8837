import type {Service} from '../service.js'

export const googleAdsense: Service = {
  name: 'Google AdSense',
  kind: 'advertising-partner',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['advertising', 'targeted-advertising'],
  cookies: [
    {name: '__gads', category: 'marketing', duration: '13 months'},
    {name: '__gpi', category: 'marketing', duration: '13 months'},
    {name: 'IDE', category: 'marketing', duration: '13 months'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  optOut: 'https://myadcenter.google.com/',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://policies.google.com/privacy', read: '2026-11-22'},
    {facts: ['data', 'optOut'], source: 'https://policies.google.com/technologies/ads', read: '2026-11-22'}
  ]
}
