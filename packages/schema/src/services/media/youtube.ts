import type {Service} from '../service.js'

export const youtube: Service = {
  name: 'YouTube',
  kind: 'service-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'controller',
  data: ['ip-address', 'device-data', 'cookie-identifiers', 'usage-data'],
  purposes: ['site-operation'],
  cookies: [
    {name: 'VISITOR_INFO1_LIVE', category: 'marketing', duration: '6 months'},
    {name: 'YSC', category: 'strictly-necessary', duration: 'session'},
    {name: 'PREF', category: 'preferences', duration: '8 months'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role'],
      source: 'https://policies.google.com/privacy',
      read: '2026-11-22'
    }
  ]
}
