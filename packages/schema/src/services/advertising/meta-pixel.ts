import type {Service} from '../service.js'

export const metaPixel: Service = {
  name: 'Meta Pixel',
  kind: 'advertising-partner',
  operator: {
    name: 'Meta Platforms Ireland Limited',
    country: 'IE',
    address: ['Merrion Road', 'Dublin 4, D04 X2K5', 'Ireland']
  },
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'advertising-measurement'],
  cookies: [
    {name: '_fbp', category: 'marketing', duration: '90 days'},
    {name: 'fr', category: 'marketing', duration: '90 days'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.facebook.com/privacy/policy/',
  optOut: 'https://www.facebook.com/ads/settings',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'safeguard'],
      source: 'https://www.facebook.com/privacy/policy/',
      read: '2026-11-22'
    },
    {facts: ['cookies', 'optOut'], source: 'https://www.facebook.com/policies/cookies/', read: '2026-11-22'}
  ]
}
