import type {Service} from '../service.js'

export const googleTagManager: Service = {
  name: 'Google Tag Manager',
  kind: 'service-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'processor',
  data: ['ip-address', 'device-data'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://policies.google.com/privacy', read: '2026-11-22'}
  ]
}
