import type {Service} from '../service.js'

export const googleFonts: Service = {
  name: 'Google Fonts',
  kind: 'service-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'controller',
  data: ['ip-address', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://developers.google.com/fonts/faq/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['role'], source: 'https://github.com/google/fonts/issues/1495', read: '2026-11-21'},
    {facts: ['operator', 'address'], source: 'https://policies.google.com/privacy', read: '2026-11-22'}
  ]
}
